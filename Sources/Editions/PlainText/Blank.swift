extension Unicode.Scalar {
    /// White space of any kind (PropList.txt of Unicode, White_Space), faster than its `properties` tell.
    var isBlank: Bool {
        switch value {
        case 9...13, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }
}
