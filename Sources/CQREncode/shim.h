/* libqrencode, as it was installed. */
#include <qrencode.h>
