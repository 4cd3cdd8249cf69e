//! Documents made of a fuzzer's bytes: mostly what a model takes, now and then something else, in all the ways that JSON
//! can be spelled. Of bytes alone a fuzzer finds few that are JSON, and hardly any that are a model.

use crate::MODELS;
use crate::runtime::Kind;

/// An input of [`exercise`](crate::exercise): the number of a model, and a document for it.
pub fn document(bytes: &[u8]) -> Vec<u8> {
    let mut writer = Writer {
        bytes,
        out: Vec::new(),
        open: 0,
    };
    let number = writer.next();
    writer.out.push(number);
    match MODELS.get(usize::from(number) % (MODELS.len() + 1)) {
        Some(entry) => writer.value((entry.kind)()),
        None => writer.notification(),
    }
    writer.damage();
    writer.out
}

const TEXTS: [&str; 22] = [
    "a",
    "",
    "b",
    "text",
    "alerting",
    "dialing",
    "a \"quoted\" one",
    "a\u{0}\n\t\\/\"",
    "é日本🙂\u{7f}\u{80}\u{2028}",
    "plain",
    "we\"ird\\",
    "forward",
    "Car",
    "Bike",
    "messageType",
    "kind",
    "2026-01-31",
    "2026-01-31T12:00:00.123456Z",
    "2026-01-31T12:00:00",
    "2026-12-31T23:59:60+14:00",
    "-262143-01-01T00:00:00Z",
    "$serde_json::private::Number",
];

const NUMBERS: [&str; 31] = [
    "0",
    "1",
    "-1",
    "-0",
    "-0.0",
    "2",
    "2.5",
    "1000000",
    "2147483647",
    "-2147483648",
    "2147483648",
    "9007199254740993",
    "9007199254740992.0",
    "9223372036854775807",
    "-9223372036854775808",
    "9223372036854775808",
    "18446744073709551615",
    "18446744073709551616",
    "123456789012345678",
    "1234567890123456789",
    "0.1",
    "0.30000000000000004",
    "5e-324",
    "1.7976931348623157e308",
    "1e400",
    "1E2",
    "1.0e+0",
    "12345.678901234567",
    "01",
    "1.",
    "-",
];

const TOPICS: [&str; 6] = [
    "v2.scalars.1",
    "v2.trees.x.changed",
    "v2.boxes.1",
    "v2.messages.{id}",
    "v2.anything",
    "channel.metadata",
];

struct Writer<'a> {
    bytes: &'a [u8],
    out: Vec<u8>,
    open: u8,
}

impl Writer<'_> {
    /// The next byte to decide by; 0 when there are no more, which ends everything.
    fn next(&mut self) -> u8 {
        let Some((first, rest)) = self.bytes.split_first() else {
            return 0;
        };
        self.bytes = rest;
        *first
    }

    fn pick<T: Copy>(&mut self, all: &[T]) -> T {
        all[usize::from(self.next()) % all.len()]
    }

    fn put(&mut self, text: &str) {
        self.out.extend_from_slice(text.as_bytes());
    }

    fn space(&mut self) {
        if let Some(space) = [" ", "\n", "\t\r", " \n  "].get(usize::from(self.next() ^ 0x80)) {
            self.put(space);
        }
    }

    fn value(&mut self, kind: Kind) {
        self.space();
        match self.next() {
            240..=247 => self.put("null"),
            248..=255 => self.any(),
            _ => self.of(kind),
        }
        self.space();
    }

    fn of(&mut self, kind: Kind) {
        match kind {
            Kind::Str => self.text(),
            Kind::Enum(texts) => {
                let texts: Vec<&str> = texts.iter().collect();
                match self.next() {
                    0..=199 if !texts.is_empty() => {
                        let text = self.pick(&texts);
                        self.quoted(text);
                    }
                    _ => self.text(),
                }
            }
            Kind::Bool => {
                let literal = self.pick(&["true", "false"]);
                self.put(literal);
            }
            Kind::I32 | Kind::I64 | Kind::U64 | Kind::F64 | Kind::NumericEnum(_) => self.number(),
            Kind::DateTime | Kind::Date | Kind::LocalDateTime => {
                let day = format!(
                    "20{:02}-{:02}-{:02}",
                    self.next() % 100,
                    self.next() % 13,
                    self.next() % 32
                );
                let time = format!(
                    "T{:02}:{:02}:{:02}",
                    self.next() % 25,
                    self.next() % 60,
                    self.next() % 61
                );
                let end = self.pick(&[
                    "Z",
                    "+01:00",
                    "z",
                    "",
                    ".5Z",
                    ".123456789Z",
                    "-0000",
                    ".1234567891Z",
                ]);
                let text = match kind {
                    Kind::Date => day,
                    Kind::DateTime => day + &time + end,
                    _ => day + &time + self.pick(&["", ".5", "Z"]),
                };
                self.quoted(&text);
            }
            Kind::Nullable(inner) => match self.next() {
                0..=99 => self.put("null"),
                _ => self.value(inner()),
            },
            Kind::List(inner) => self.list(inner()),
            Kind::Map(inner) => self.object(|writer| {
                writer.text();
                Some(inner())
            }),
            Kind::Model(schema) => {
                let mut next = 0;
                self.object(move |writer| {
                    let properties = schema.properties();
                    let (count, choice) = (properties.len(), usize::from(writer.next()));
                    if count == 0 || choice > 230 {
                        writer.text();
                        return None;
                    }
                    // in order, as a rule, but now and then the same again, or an earlier one
                    let at = if choice < 200 {
                        next + choice % 3
                    } else {
                        choice
                    };
                    next = at + 1;
                    let property = schema.properties().nth(at % count)?;
                    writer.quoted(property.wire_name());
                    Some(property.kind())
                });
            }
            Kind::Union(_) => {
                let tags = [
                    "text",
                    "plain",
                    "we\"ird\\",
                    "forward",
                    "Car",
                    "Bike",
                    "Vehicle",
                    "new",
                ];
                self.object(move |writer| match writer.next() {
                    0..=149 => {
                        let tag = writer.pick(&["messageType", "kind"]);
                        writer.quoted(tag);
                        writer.put(":");
                        let tag = writer.pick(&tags);
                        writer.quoted(tag);
                        writer.put(",");
                        writer.quoted("text");
                        Some(Kind::Str)
                    }
                    150..=199 => {
                        let name = writer.pick(&["reply", "tows", "messages", "byPeer"]);
                        writer.quoted(name);
                        Some(match name {
                            "messages" => Kind::List(|| Kind::Union("")),
                            "byPeer" => Kind::Map(|| Kind::Union("")),
                            _ => Kind::Union(""),
                        })
                    }
                    _ => {
                        let name =
                            writer.pick(&["width", "taken", "wheels", "doors", "bell", "text"]);
                        writer.quoted(name);
                        Some(Kind::I32)
                    }
                });
            }
            _ => self.any(),
        }
    }

    /// An object; `entry` writes the name of an entry, and says what its value is to be.
    fn object(&mut self, mut entry: impl FnMut(&mut Self) -> Option<Kind>) {
        self.put("{");
        self.open += 1;
        let mut is_first = true;
        while self.open < 40 && self.next() > 40 {
            if !is_first {
                self.put(",");
            }
            is_first = false;
            self.space();
            let kind = entry(self);
            self.space();
            self.put(":");
            match kind {
                Some(kind) => self.value(kind),
                None => self.any(),
            }
        }
        self.open -= 1;
        self.put("}");
    }

    fn list(&mut self, kind: Kind) {
        self.put("[");
        self.open += 1;
        let mut is_first = true;
        while self.open < 40 && self.next() > 60 {
            if !is_first {
                self.put(",");
            }
            is_first = false;
            self.value(kind);
        }
        self.open -= 1;
        self.put("]");
    }

    fn any(&mut self) {
        match self.next() % 8 {
            0 => self.put("null"),
            1 => self.text(),
            2 | 3 => self.number(),
            4 => self.list(Kind::Any),
            5 => self.object(|writer| {
                writer.text();
                None
            }),
            6 => self.put("false"),
            // as deep as it may be, or a little deeper
            _ if self.next() > 250 => {
                let depth = 118 + usize::from(self.next() % 14);
                let (start, end) =
                    self.pick(&[("[", "]"), (r#"{"parent":"#, "}"), (r#"{"reply":"#, "}")]);
                let inner = if start == "[" { "" } else { "{}" };
                self.put(&format!(
                    "{}{inner}{}",
                    start.repeat(depth),
                    end.repeat(depth)
                ));
            }
            _ => self.put("true"),
        }
    }

    fn notification(&mut self) {
        self.object(|writer| match writer.next() % 8 {
            0 | 1 => {
                writer.quoted("topicName");
                writer.put(":");
                let topic = writer.pick(&TOPICS);
                writer.quoted(topic);
                writer.put(",");
                writer.quoted("version");
                Some(Kind::Str)
            }
            2..=4 => {
                writer.quoted("eventBody");
                let entry = MODELS[usize::from(writer.next()) % MODELS.len()].kind;
                Some(entry())
            }
            5 => {
                writer.quoted("metadata");
                None
            }
            6 => {
                writer.quoted("topicName");
                Some(Kind::Str)
            }
            _ => {
                writer.text();
                None
            }
        });
    }

    fn number(&mut self) {
        match self.next() {
            choice @ 0..=99 => self.put(&choice.to_string()),
            100..=199 => {
                let number = self.pick(&NUMBERS);
                self.put(number);
            }
            choice => {
                let digits: String = (0..choice % 20 + 1)
                    .map(|_| char::from(b'0' + self.next() % 10))
                    .collect();
                let sign = self.pick(&["", "", "-"]);
                let end = self.pick(&[
                    "",
                    "",
                    ".0",
                    ".5",
                    ".25",
                    "e0",
                    "e-3",
                    "E+2",
                    ".000000000000000000001",
                ]);
                self.put(&format!("{sign}{}{end}", digits.trim_start_matches('0')));
            }
        }
    }

    fn text(&mut self) {
        match self.next() {
            0..=199 => {
                let text = self.pick(&TEXTS);
                self.quoted(text);
            }
            200..=239 => {
                let length = usize::from(self.next()).min(self.bytes.len());
                let (text, rest) = self.bytes.split_at(length);
                self.bytes = rest;
                self.quoted(&String::from_utf8_lossy(text));
            }
            // what a text may not have in it
            _ => {
                let wrong = self.pick(&[
                    "\\ud800",
                    "\\udc00\\ud800",
                    "\\x",
                    "\\u12",
                    "\u{1}",
                    "\\",
                    "\\ud83d\\ude42",
                ]);
                self.put("\"");
                self.put(wrong);
                self.put("\"");
            }
        }
    }

    /// A text with the escapes that it needs, and others.
    fn quoted(&mut self, text: &str) {
        let is_odd = self.next() > 230;
        self.put("\"");
        for c in text.chars() {
            let escaped = match c {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '/' if is_odd => "\\/",
                c if u32::from(c) < 0x20 || (is_odd && self.next() & 1 == 1) => {
                    let mut units = [0; 2];
                    for unit in c.encode_utf16(&mut units) {
                        self.put(&format!("\\u{unit:04X}"));
                    }
                    continue;
                }
                c => {
                    self.put(c.encode_utf8(&mut [0; 4]));
                    continue;
                }
            };
            self.put(escaped);
        }
        self.put("\"");
    }

    /// Now and then something is cut off, changed or appended.
    fn damage(&mut self) {
        let place = usize::from(self.next()) << 8 | usize::from(self.next());
        let place = 1 + place % self.out.len();
        match self.next() {
            250 => self.out.truncate(place),
            251 => self.put(" x"),
            252 => {
                let byte = self.next();
                self.out.insert(place, byte);
            }
            253 if place < self.out.len() => self.out[place] = self.next(),
            254 if place < self.out.len() => drop(self.out.remove(place)),
            _ => {}
        }
    }
}
