//! Points in time: the types, and their texts in JSON, read and printed without chrono's general formatting.

use chrono::{Datelike, NaiveDateTime, NaiveTime, TimeDelta, Timelike};

/// An instant (`date-time`), in UTC and exact to the nanosecond.
pub type DateTime = chrono::DateTime<chrono::Utc>;

/// A day without a time zone (`date`).
pub type Date = chrono::NaiveDate;

/// A day and time without a time zone (`local-date-time`).
pub type LocalDateTime = chrono::NaiveDateTime;

/// Reads an RFC 3339 date-time with any offset. Also accepts what others accept: an offset without colon, a space for
/// the `T`, small letters, and years beyond 9999 with a sign and at least five digits. Fraction digits after the ninth
/// are dropped.
pub(crate) fn parse_date_time(text: &str) -> Option<DateTime> {
    let mut input = Input(text.as_bytes());
    let local = input.date_time(false)?;
    let offset = input.offset()?;
    if !input.0.is_empty() {
        return None;
    }
    let utc = if offset == 0 {
        local
    } else {
        to_utc(local, offset)?
    };
    Some(utc.and_utc())
}

/// Reads `2026-01-31`.
pub(crate) fn parse_date(text: &str) -> Option<Date> {
    let mut input = Input(text.as_bytes());
    let date = input.date()?;
    input.0.is_empty().then_some(date)
}

/// Reads `2026-01-31T12:00:00`, with or without a fraction; the seconds may be absent.
pub(crate) fn parse_local_date_time(text: &str) -> Option<LocalDateTime> {
    let mut input = Input(text.as_bytes());
    let local = input.date_time(true)?;
    input.0.is_empty().then_some(local)
}

/// Subtracts an offset of whole minutes; a leap second stays one.
fn to_utc(local: NaiveDateTime, minutes: i64) -> Option<NaiveDateTime> {
    let whole = local.with_nanosecond(0)?;
    whole
        .checked_sub_signed(TimeDelta::minutes(minutes))?
        .with_nanosecond(local.nanosecond())
}

/// What is left of a text.
struct Input<'a>(&'a [u8]);

impl Input<'_> {
    fn byte(&mut self) -> Option<u8> {
        let (&first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(first)
    }

    fn expect(&mut self, wanted: u8) -> Option<()> {
        (self.byte()? == wanted).then_some(())
    }

    #[inline]
    fn two(&mut self) -> Option<u32> {
        let [a, b, rest @ ..] = self.0 else {
            return None;
        };
        let (a, b) = (a.wrapping_sub(b'0'), b.wrapping_sub(b'0'));
        if a > 9 || b > 9 {
            return None;
        }
        self.0 = rest;
        Some(u32::from(a * 10 + b))
    }

    fn year(&mut self) -> Option<i32> {
        let sign = match self.0.first()? {
            b'+' => 1,
            b'-' => -1,
            _ => return i32::try_from(self.two()? * 100 + self.two()?).ok(),
        };
        self.byte();
        let digits = self
            .0
            .iter()
            .take_while(|byte| byte.is_ascii_digit())
            .count();
        if !(4..=6).contains(&digits) {
            return None;
        }
        let mut year = 0;
        for _ in 0..digits {
            year = year * 10 + i32::from(self.byte()? - b'0');
        }
        Some(sign * year)
    }

    fn date(&mut self) -> Option<Date> {
        let year = self.year()?;
        self.expect(b'-')?;
        let month = self.two()?;
        self.expect(b'-')?;
        Date::from_ymd_opt(year, month, self.two()?)
    }

    fn date_time(&mut self, short: bool) -> Option<NaiveDateTime> {
        let date = self.date()?;
        if !matches!(self.byte()?, b'T' | b't' | b' ') {
            return None;
        }
        let hour = self.two()?;
        self.expect(b':')?;
        let minute = self.two()?;
        if short && self.0.is_empty() {
            return Some(date.and_time(NaiveTime::from_hms_opt(hour, minute, 0)?));
        }
        self.expect(b':')?;
        let second = self.two()?;
        let nano = if self.0.first() == Some(&b'.') {
            self.fraction()?
        } else {
            0
        };
        // chrono keeps a leap second as a second of 59 with a billion nanoseconds more.
        let (second, nano) = if second == 60 {
            (59, nano + 1_000_000_000)
        } else {
            (second, nano)
        };
        Some(date.and_time(NaiveTime::from_hms_nano_opt(hour, minute, second, nano)?))
    }

    /// A point and digits, as nanoseconds.
    fn fraction(&mut self) -> Option<u32> {
        self.byte();
        let mut nano = 0;
        let mut unit = 100_000_000;
        let mut any = false;
        while let Some(digit) = self
            .0
            .first()
            .map(|byte| byte.wrapping_sub(b'0'))
            .filter(|digit| *digit <= 9)
        {
            self.byte();
            nano += u32::from(digit) * unit;
            unit /= 10;
            any = true;
        }
        any.then_some(nano)
    }

    /// `Z` or an offset, in minutes.
    fn offset(&mut self) -> Option<i64> {
        let sign = match self.byte()? {
            b'Z' | b'z' => return Some(0),
            b'+' => 1,
            b'-' => -1,
            _ => return None,
        };
        let hours = self.two()?;
        if self.0.first() == Some(&b':') {
            self.byte();
        }
        let minutes = self.two()?;
        if hours > 23 || minutes > 59 {
            return None;
        }
        Some(sign * i64::from(hours * 60 + minutes))
    }
}

/// A printed date or date-time.
pub(crate) struct Text {
    bytes: [u8; 40],
    len: usize,
}

impl Text {
    /// The text.
    pub(crate) fn as_str(&self) -> &str {
        // Only ASCII is ever put in.
        std::str::from_utf8(self.as_bytes()).unwrap_or_default()
    }

    /// The text, in ASCII.
    pub(crate) fn as_bytes(&self) -> &[u8] {
        &self.bytes[..self.len]
    }

    /// Prints an instant with `Z` and 0, 3, 6 or 9 fraction digits.
    pub(crate) fn of_date_time(value: DateTime) -> Self {
        let mut text = Self::of_local_date_time(value.naive_utc());
        text.push(b'Z');
        text
    }

    /// Prints a date.
    pub(crate) fn of_date(value: Date) -> Self {
        let mut text = Text {
            bytes: [0; 40],
            len: 0,
        };
        text.date(value);
        text
    }

    /// Prints a date and time with 0, 3, 6 or 9 fraction digits.
    pub(crate) fn of_local_date_time(value: LocalDateTime) -> Self {
        let mut text = Self::of_date(value.date());
        let (second, nano) = match value.nanosecond() {
            leap @ 1_000_000_000.. => (value.second() + 1, leap - 1_000_000_000),
            nano => (value.second(), nano),
        };
        text.push(b'T');
        text.digits(value.hour(), 2);
        text.push(b':');
        text.digits(value.minute(), 2);
        text.push(b':');
        text.digits(second, 2);
        if nano != 0 {
            text.push(b'.');
            if nano % 1_000_000 == 0 {
                text.digits(nano / 1_000_000, 3);
            } else if nano % 1_000 == 0 {
                text.digits(nano / 1_000, 6);
            } else {
                text.digits(nano, 9);
            }
        }
        text
    }

    fn date(&mut self, value: Date) {
        let year = value.year();
        match year {
            0..=9999 => self.digits(year.unsigned_abs(), 4),
            // Beyond what RFC 3339 has; written so that it reads back.
            _ => {
                self.push(if year < 0 { b'-' } else { b'+' });
                let count = if year.unsigned_abs() > 99_999 {
                    6
                } else if year.unsigned_abs() > 9_999 {
                    5
                } else {
                    4
                };
                self.digits(year.unsigned_abs(), count);
            }
        }
        self.push(b'-');
        self.digits(value.month(), 2);
        self.push(b'-');
        self.digits(value.day(), 2);
    }

    #[inline]
    fn push(&mut self, byte: u8) {
        self.bytes[self.len] = byte;
        self.len += 1;
    }

    /// Prints the last `count` digits of `value`.
    #[inline]
    fn digits(&mut self, mut value: u32, count: usize) {
        for place in self.bytes[self.len..self.len + count].iter_mut().rev() {
            *place = b'0' + (value % 10) as u8;
            value /= 10;
        }
        self.len += count;
    }
}
