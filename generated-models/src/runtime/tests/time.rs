use proptest::prelude::*;

use super::samples::Participant;
use super::{error, read};
use crate::runtime::chrono::{TimeZone, Utc};
use crate::runtime::{Date, DateTime, LocalDateTime, Model};

fn instant(text: &str) -> Option<DateTime> {
    Participant::from_json(format!(r#"{{"startTime":"{text}"}}"#))
        .ok()?
        .start_time
}

fn printed(value: DateTime) -> String {
    let text = Participant {
        start_time: Some(value),
        ..Default::default()
    }
    .to_json()
    .unwrap();
    text[r#"{"startTime":""#.len()..text.len() - 2].to_owned()
}

#[test]
fn date_times_are_read_in_all_forms_and_printed_in_one() {
    for (text, print) in [
        ("2026-01-31T12:00:00Z", "2026-01-31T12:00:00Z"),
        ("2026-01-31T12:00:00.000Z", "2026-01-31T12:00:00Z"),
        ("2026-01-31T12:00:00.1Z", "2026-01-31T12:00:00.100Z"),
        ("2026-01-31T12:00:00.123Z", "2026-01-31T12:00:00.123Z"),
        ("2026-01-31T12:00:00.1234Z", "2026-01-31T12:00:00.123400Z"),
        (
            "2026-01-31T12:00:00.123456789Z",
            "2026-01-31T12:00:00.123456789Z",
        ),
        (
            "2026-01-31T12:00:00.1234567891Z",
            "2026-01-31T12:00:00.123456789Z",
        ),
        (
            "2026-01-31T12:00:00.000000001Z",
            "2026-01-31T12:00:00.000000001Z",
        ),
        ("9999-12-31T23:59:59Z", "9999-12-31T23:59:59Z"),
        (
            "9999-12-31T23:59:59.999999999Z",
            "9999-12-31T23:59:59.999999999Z",
        ),
        ("0000-01-01T00:00:00Z", "0000-01-01T00:00:00Z"),
        ("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z"),
        ("1969-12-31T23:59:59.5Z", "1969-12-31T23:59:59.500Z"),
        ("2026-01-31T12:00:00+02:00", "2026-01-31T10:00:00Z"),
        ("2026-01-31T12:00:00-09:30", "2026-01-31T21:30:00Z"),
        ("2026-01-31T12:00:00+0000", "2026-01-31T12:00:00Z"),
        ("2026-01-31T12:00:00-00:00", "2026-01-31T12:00:00Z"),
        ("2026-03-01T00:30:00+01:00", "2026-02-28T23:30:00Z"),
        ("2024-02-29t12:00:00z", "2024-02-29T12:00:00Z"),
        ("2024-02-29 12:00:00z", "2024-02-29T12:00:00Z"),
        ("2016-12-31T23:59:60Z", "2016-12-31T23:59:60Z"),
        ("2017-01-01T00:59:60.5+01:00", "2016-12-31T23:59:60.500Z"),
        ("9999-12-31T23:59:59-01:00", "+10000-01-01T00:59:59Z"),
        ("+10000-01-01T00:59:59Z", "+10000-01-01T00:59:59Z"),
        ("0000-01-01T00:00:00+01:00", "-0001-12-31T23:00:00Z"),
    ] {
        let value = instant(text).unwrap_or_else(|| panic!("{text} was not read"));
        assert_eq!(printed(value), print, "{text}");
        assert_eq!(instant(print), Some(value), "{text}");
    }
}

#[test]
fn what_is_no_date_time_is_refused() {
    for text in [
        "",
        "2026",
        "2026-01-31",
        "2026-01-31T12:00:00",
        "2026-01-31T12:00Z",
        "2026-02-29T00:00:00Z",
        "2026-13-01T00:00:00Z",
        "2026-00-01T00:00:00Z",
        "2026-01-00T00:00:00Z",
        "2026-01-31T24:00:00Z",
        "2026-01-31T12:60:00Z",
        "2026-01-31T12:00:61Z",
        "2026-01-31T12:00:00.Z",
        "2026-01-31T12:00:00,5Z",
        "2026-01-31T12:00:00+24:00",
        "2026-01-31T12:00:00+01:60",
        "2026-01-31T12:00:00+1:00",
        "2026-01-31T12:00:00ZZ",
        " 2026-01-31T12:00:00Z",
        "2026-01-31T12:00:00Z ",
        "2026-1-31T12:00:00Z",
        "26-01-31T12:00:00Z",
        "2026-01-31T12:00:00+",
        "２０２６-01-31T12:00:00Z",
        "2026/01/31T12:00:00Z",
        "+999999-01-01T00:00:00Z",
        "-262144-01-01T00:00:00Z",
        "+99999999999-01-01T00:00:00Z",
    ] {
        assert_eq!(instant(text), None, "{text}");
    }
    assert!(
        error::<Participant>(r#"{"startTime":1700000000000}"#)
            .starts_with("startTime: expected a date-time")
    );
}

#[test]
fn dates_and_local_date_times() {
    let text = r#"{"day":"2026-01-31","local":"2026-01-31T12:00:00.250"}"#;
    assert_eq!(read::<Participant>(text).to_json().unwrap(), text);
    let model: Participant = read(r#"{"local":"2026-01-31T12:05"}"#);
    assert_eq!(
        model.to_json().unwrap(),
        r#"{"local":"2026-01-31T12:05:00"}"#
    );
}

proptest! {
    #[test]
    fn every_instant_survives(seconds in -377_705_116_800i64..=253_402_300_799, nanos in 0u32..1_000_000_000) {
        let value = Utc.timestamp_opt(seconds, nanos).unwrap();
        let text = printed(value);
        prop_assert_eq!(instant(&text), Some(value));
        prop_assert_eq!(chrono::DateTime::parse_from_rfc3339(&text).ok().map(|value| value.to_utc()), Some(value).filter(|_| !text.starts_with('-')));
    }

    #[test]
    fn reads_what_chrono_reads(text in "[0-9]{4}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9](\\.[0-9]{1,9})?(Z|[+-][0-2][0-9]:[0-6][0-9])") {
        prop_assert_eq!(instant(&text), chrono::DateTime::parse_from_rfc3339(&text).ok().map(|value| value.to_utc()));
    }
}

/// An alias of a point in time is chrono's type itself, so that its own reader and writer are used.
#[test]
fn points_in_time_of_aliases_are_those_of_properties() {
    for text in [
        "2026-01-31T12:00:00Z",
        "2026-01-31T12:00:00.123456789Z",
        "2026-01-31T12:00:00+02:00",
        "1969-12-31T23:59:59.999-11:30",
        "2016-12-31T23:59:60Z",
        "0000-01-01T00:00:00Z",
        "+12026-01-31T12:00:00Z",
        "2024-02-29 12:00:00z",
        "2026-01-31T12:00:00.000Z",
    ] {
        let list = format!(r#"["{text}"]"#);
        let times: Vec<DateTime> = serde_json::from_str(&list).unwrap();
        assert_eq!(Some(times[0]), instant(text), "{text}");
        let written = format!(r#"["{}"]"#, printed(times[0]));
        assert_eq!(serde_json::to_string(&times).unwrap(), written);
    }
    let text = r#"{"day":"2026-01-31","local":"2026-01-31T12:00:00.500"}"#;
    let model: Participant = read(text);
    let day: Date = serde_json::from_str(r#""2026-01-31""#).unwrap();
    let local: LocalDateTime = serde_json::from_str(r#""2026-01-31T12:00:00.5""#).unwrap();
    assert_eq!((model.day, model.local), (Some(day), Some(local)));
    assert_eq!(
        format!(
            r#"{{"day":{},"local":{}}}"#,
            serde_json::to_string(&day).unwrap(),
            serde_json::to_string(&local).unwrap()
        ),
        text
    );
    assert!(serde_json::from_str::<Vec<Date>>(r#"["2026-02-30"]"#).is_err());
}
