// Blad's search: reads the index that Blad made with the page, and shows what was found. No dependencies, nothing kept.
const at = (id) => document.getElementById(id);
const data = JSON.parse(at('search-data').textContent), text = data.words;

// The index is written by an adaptive arithmetic coder, as BitEncoder.swift does it; the slots are those of its Slots.
const DIGIT = 672, WEIGHT = 22176, NEAR = 23200, FAR = 88736, COUNT = 1137312;
function reader(bytes) {
  const chance = new Uint16Array(COUNT).fill(32768), seen = new Uint8Array(COUNT), decoder = new TextDecoder();
  let low = 0, high = 0xffffffff, code = 0, from = 0;
  const next = () => { code = ((code << 8) | bytes[from++]) >>> 0; };
  const learn = (bit, slot) => {
    chance[slot] += ((((bit ? 65535 : 0) - chance[slot]) * 2) / (2 * seen[slot] + 3)) | 0;
    if (seen[slot] < 30) seen[slot]++;
    return bit;
  };
  const expect = (odds) => {
    const middle = low + ((high - low) >>> 12) * Math.min(Math.max(odds >> 4, 1), 4095), bit = code <= middle;
    if (bit) high = middle; else low = middle + 1;
    while ((low ^ high) >>> 24 === 0) {
      low = (low << 8) >>> 0;
      high = ((high << 8) | 255) >>> 0;
      next();
    }
    return +bit;
  };
  const one = (slot) => learn(expect(chance[slot]), slot);
  const two = (a, b) => {
    const x = seen[a], y = 4 * seen[b];
    return learn(learn(expect(x + y ? (chance[a] * x + chance[b] * y) / (x + y) : 32768), a), b);
  };
  const tree = (bits, base) => {
    let node = 1;
    while (node < 1 << bits) node = node * 2 + one(base + node);
    return node - (1 << bits);
  };
  for (let i = 0; i < 4; i++) next();
  return {
    number(kind) {
      const size = tree(5, kind * 32);
      let value = 1;
      for (let i = size; i--; ) value = value * 2 + one(DIGIT + kind * 1024 + size * 32 + i);
      return value - 1;
    },
    weight: (last, size) => tree(3, WEIGHT + size * 64 + last * 8),
    bytes(out = []) {
      for (let last = 0, older = 0; ; out.push(last)) {
        let node = 1;
        while (node < 256) node = node * 2 + two(NEAR + last * 256 + node, FAR + (((older << 5) ^ last) & 4095) * 256 + node);
        [older, last] = [last, node - 256];
        if (!last) return out;
      }
    },
    text: (out) => decoder.decode(new Uint8Array(out)),
  };
}

const parts = {};
const part = (href, read) => (parts[href] ??= fetch(href).then(async (answer) => {
  if (!answer.ok) throw answer;
  const from = reader(new Uint8Array(await answer.arrayBuffer()));
  return Array.from({ length: from.number(0) }, () => read(from));
}).catch((error) => {
  delete parts[href];
  throw error;
}));

function termReader() {
  let last = [];
  return (from) => {
    last = from.bytes(last.slice(0, from.number(1)));
    const term = from.text(last), count = from.number(2), size = Math.min(15, 32 - Math.clz32(count)), uses = [];
    for (let page = -1, weight = 0; uses.length < count; ) {
      page += 1 + from.number(5 + size);
      uses.push([page, (weight = from.weight(weight, size))]);
    }
    return { term, folded: fold(term), uses };
  };
}
const readPage = (from) => ({
  title: from.text(from.bytes()), href: from.text(from.bytes()),
  section: data.sections[from.number(3) - 1] ?? '', day: from.number(4) - 1,
});
export const page = async (n) => (await part(data.pages[Math.floor(n / data.perPart)], readPage))[n % data.perPart];

// Words, by the same rules as when the index was made.
const WORD = /[\p{L}\p{M}\p{N}]+/gu, OTHER = { ı: 'i', ø: 'o', ł: 'l', đ: 'd', ð: 'd', æ: 'ae', ß: 'ss' };
const wordsOf = (string) => string.normalize().replace(/\xad/g, '').toLowerCase().match(WORD) ?? [];
const fold = (word) => word.normalize('NFD').replace(/\p{M}/gu, '').replace(/[ıøłđðæß]/g, (c) => OTHER[c]);

// Snowball's stemmer for Swedish: https://snowballstem.org/algorithms/swedish/stemmer.html
const ENDINGS = /(heterna|hetens|heten|heter|[aeo]rnas?|ande[nst]?|arens|arne|aste|aren|ades|erns|ade|are|ern|ens|het|ast|ad|en|ar|er|or|as|es|at|a|e)$/;
export function stem(word) {
  const letters = [...word], region = /^.*?[aeiouyäåö]+[^aeiouyäåö]/u.exec(word);
  if (!region || letters.length < 3) return word;
  const start = Math.max([...region[0]].length, 3), head = letters.slice(0, start).join('');
  let tail = letters.slice(start).join('');
  if (ENDINGS.test(tail)) tail = tail.replace(ENDINGS, '');
  else if (tail && /[bcdfghjklmnoprtvy]s$/.test(word)) tail = tail.slice(0, -1);
  if (/(dd|gd|nn|dt|gt|kt|tt)$/.test(tail)) tail = tail.slice(0, -1);
  return head + tail.replace(/(l?ig|els|(?<=lös)t|(?<=full)t)$/, '');
}

// How well a word of the index answers a word that was asked for.
function likeness({ term, folded }, asked) {
  if (term === asked.stem || term === asked.word) return 1;
  if (folded === asked.short) return asked.folded === asked.word ? 0.9 : 0.6;
  if (folded === asked.root) return 0.8;
  if (!folded.startsWith(asked.short) || asked.short.length < 3) return 0;
  const like = folded.length - asked.short.length < 3 ? 0.8 : folded.startsWith(asked.folded) ? 0.6 : 0.4;
  return term.startsWith(asked.stem) ? like : like * 0.85;
}

// At most one letter too many, too few, changed, or swapped with its neighbour.
function nearly(a, b) {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const x = a.slice(i), y = b.slice(i), more = x.slice(1);
  return more === y || x === y.slice(1) || more === y.slice(1) || y[1] + y[0] + y.slice(2) === x;
}

export async function termsFrom(prefix) {
  const chosen = data.terms.filter((p, i) => p.from <= prefix + '\uffff' && !(data.terms[i + 1]?.from <= prefix));
  const lists = await Promise.all(chosen.map((p) => part(p.href, termReader())));
  return lists.flat().filter((t) => t.folded.startsWith(prefix));
}

async function answers(word) {
  const folded = fold(word), own = stem(word), short = fold(own);
  // What the stemmer leaves of sandlådan, marknaden, röstning.
  const asked = { word, folded, stem: own, short, root: short.replace(/(?<=...)(ning|ans?|ad)$/, '') };
  const found = (await termsFrom(asked.root)).map((t) => ({ ...t, like: likeness(t, asked) })).filter((t) => t.like);
  if (found.length || folded.length < 4) return found;
  let other = (await termsFrom(folded[0])).filter((t) => nearly(t.folded, short) || nearly(t.folded, folded));
  // A compound that nobody wrote: its two parts, the last as long as can be.
  for (let cut = 3; !other.length && cut < folded.length - 2; cut++) {
    const [first, last] = await Promise.all([folded.slice(0, cut), folded.slice(cut)].map(exactly));
    if (first.length && last.length) other = [...first, ...last];
  }
  return other.map((t) => ({ ...t, like: 0.5 }));
}
const exactly = async (part) => (await termsFrom(stem(part))).filter((t) => t.folded === stem(part));

// Ranking: where a word stands, how rare it is, how much of what was asked for a page has.
const WEIGHTS = [0.5, 1, 1.5, 2, 2.5, 4, 8, 9], RANKS = [1.2, 1, 0.7, 1, 0.8];
const measure = (n) => data.measures.charCodeAt(n) - 65, common = data.common.split(' ');

export async function search(query) {
  const words = [...new Set(wordsOf(query))], telling = words.filter((w) => w.length > 1 && !common.includes(w));
  const needed = telling.length ? telling : words, total = data.measures.length, sums = new Map(), terms = new Set();
  const lists = await Promise.all(words.map(answers));
  let whole = 0;
  words.forEach((word, i) => {
    const best = new Map(), need = needed.includes(word);
    let strong = 0;
    for (const { term, like, uses } of lists[i]) {
      terms.add(term);
      if (like >= 0.8) strong += uses.length;
      for (const [n, weight] of uses) {
        const value = (like * WEIGHTS[weight]) / (weight < 4 ? 1 + 0.1 * (measure(n) % 8) : 1);
        if (value > (best.get(n) ?? 0)) best.set(n, value);
      }
    }
    if (!best.size) return;
    const rarity = Math.log(1 + total / Math.min(strong || best.size, total));
    if (need) whole += rarity;
    for (const [n, value] of best) {
      const sum = sums.get(n) ?? { n, score: 0, got: 0 };
      sum.score += value * rarity * (need ? 1 : 0.2);
      if (need) sum.got += rarity;
      sums.set(n, sum);
    }
  });
  let found = [...sums.values()].filter((p) => p.got);
  const complete = found.filter((p) => p.got > 0.99 * whole);
  if (complete.length > 4) found = complete;
  for (const p of found) p.score *= (p.got / whole) ** 2 * RANKS[measure(p.n) >> 3] * (1 - (0.1 * p.n) / total);
  found.sort((a, b) => b.score - a.score || a.n - b.n);
  const inside = needed.map((w) => fold(stem(w))).filter((s) => s.length > 3);
  return { pages: found.map((p) => p.n), hit: (w) => terms.has(stem(w)) || terms.has(w) || inside.some((s) => fold(w).includes(s)) };
}

// Showing: nodes alone, never markup from a text.
const form = at('search'), status = at('search-status'), list = at('search-results'), more = at('search-more');
let turn = 0;

function element(name, ...children) {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}

const hitsOf = (string, hit) => [...string.matchAll(WORD)].filter((m) => hit(m[0].toLowerCase()));
function marked(string, hit) {
  let end = 0;
  return [...hitsOf(string, hit).flatMap((m) => {
    const before = string.slice(end, m.index);
    end = m.index + m[0].length;
    return [before, element('mark', m[0])];
  }), string.slice(end)];
}

// The paragraph with most of the words, from the page itself, which also tells the language of what is shown of it.
async function excerpt(href, hit, shown) {
  const found = new DOMParser().parseFromString(await (await fetch(href)).text(), 'text/html');
  const { lang, dir } = found.documentElement;
  for (const node of shown) Object.assign(node, { lang, dir });
  let best = '', most = 0;
  for (const block of found.querySelectorAll('main :is(p, li, td):not(nav *, .actions *, :has(p, li))')) {
    const string = block.textContent.replace(/\s+/g, ' ').trim();
    const count = new Set(hitsOf(string, hit).map((m) => m[0])).size + (block.closest('.body, .summary') ? 0.5 : 0);
    if (count > most && string) [best, most] = [string, count];
  }
  const first = hitsOf(best, hit)[0]?.index ?? 0, start = first < 100 ? 0 : best.indexOf(' ', first - 70) + 1;
  const end = best.length < start + 240 ? best.length : best.lastIndexOf(' ', start + 230);
  return marked((start ? '… ' : '') + best.slice(start, end) + (end < best.length ? ' …' : ''), hit);
}

async function item(n, hit) {
  const { title, href, section, day } = await page(n), words = element('p');
  const link = element('a', ...marked(title, hit)), heading = element('h2', link), meta = element('p', section);
  link.href = href;
  if (day >= 0) {
    const date = new Date(day * 864e5), style = { dateStyle: 'long', timeZone: 'UTC' };
    meta.prepend(date.toLocaleDateString(document.documentElement.lang, style), section && ' · ');
  }
  excerpt(href, hit, [heading, words]).then((nodes) => words.append(...nodes), () => {});
  return element('li', heading, meta, words);
}

function show() {
  const query = (new URLSearchParams(location.search).get('q') ?? '').trim(), mine = ++turn;
  form.q.value = query;
  list.replaceChildren();
  more.hidden = true;
  status.textContent = '';
  if (!query) return;
  let found;
  // One at a time, so that no result stands twice; what a newer search has overtaken shows nothing.
  const add = async () => {
    more.onclick = null;
    try {
      const { pages, hit } = (found ??= await search(query)), { length } = pages, from = list.children.length;
      const items = await Promise.all(pages.slice(from, from + 10).map((n) => item(n, hit)));
      if (mine !== turn) return;
      list.append(...items);
      more.hidden = from + 10 >= length;
      if (from) items[0].querySelector('a').focus();
      const said = length > 1 ? text.many : length ? text.one : text.none;
      status.textContent = said.replace('{n}', length).replace('{q}', () => query);
    } catch {
      if (mine !== turn) return;
      status.textContent = text.failed;
    }
    more.onclick = add;
  };
  add();
}

form.hidden = false;
form.onsubmit = (event) => {
  event.preventDefault();
  history.pushState(null, '', '?q=' + encodeURIComponent(form.q.value));
  show();
};
onpopstate = show;
show();
