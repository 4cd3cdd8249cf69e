//! When a failed attempt is repeated.

use std::time::{Duration, SystemTime};

/// Number of retries, and after which pauses.
///
/// The pauses double from `first_delay` up to `longest_delay`, the same ones every time: one client that asks once in
/// a while has no crowd to step aside for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RetryPolicy {
    /// How many attempts may follow the first one.
    pub retries: u32,
    /// The pause before the first repetition.
    pub first_delay: Duration,
    /// The longest pause that doubling leads to.
    pub longest_delay: Duration,
    /// The longest pause that a server's `Retry-After` is granted.
    pub longest_retry_after: Duration,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            retries: 4,
            first_delay: Duration::from_secs(1),
            longest_delay: Duration::from_secs(30),
            longest_retry_after: Duration::from_secs(120),
        }
    }
}

impl RetryPolicy {
    /// The pause after attempt number `attempt` (counted from 1) when the server asked for `retry_after`.
    pub fn delay(&self, attempt: u32, retry_after: Option<Duration>) -> Duration {
        let doubled = 1_u32
            .checked_shl(attempt.saturating_sub(1))
            .and_then(|factor| self.first_delay.checked_mul(factor))
            .unwrap_or(self.longest_delay);
        let own = doubled.min(self.longest_delay);
        let asked = retry_after
            .unwrap_or_default()
            .min(self.longest_retry_after);
        own.max(asked)
    }
}

/// Reads a `Retry-After` header, which holds seconds or an HTTP date; anything else counts as absent.
pub(super) fn parse_retry_after(value: &str, now: SystemTime) -> Option<Duration> {
    let value = value.trim();
    if !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit()) {
        // More digits than fit is a long time still.
        return Some(Duration::from_secs(
            value.parse().unwrap_or(u64::from(u32::MAX)),
        ));
    }
    let date = httpdate::parse_http_date(value).ok()?;
    Some(date.duration_since(now).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    const POLICY: RetryPolicy = RetryPolicy {
        retries: 4,
        first_delay: Duration::from_millis(10),
        longest_delay: Duration::from_millis(50),
        longest_retry_after: Duration::from_secs(5),
    };

    #[test]
    fn pauses_double_up_to_a_limit() {
        let pauses: Vec<_> = [1, 2, 3, 4, 5, 33, u32::MAX]
            .map(|attempt| POLICY.delay(attempt, None).as_millis())
            .into();
        assert_eq!(pauses, [10, 20, 40, 50, 50, 50, 50]);
    }

    #[test]
    fn the_server_may_ask_for_longer_but_not_for_ever() {
        assert_eq!(
            POLICY.delay(1, Some(Duration::from_secs(2))),
            Duration::from_secs(2)
        );
        assert_eq!(
            POLICY.delay(1, Some(Duration::from_secs(6))),
            Duration::from_secs(5)
        );
        assert_eq!(POLICY.delay(1, Some(Duration::MAX)), Duration::from_secs(5));
        assert_eq!(
            POLICY.delay(3, Some(Duration::ZERO)),
            Duration::from_millis(40)
        );
    }

    #[test]
    fn retry_after_is_seconds_or_a_date() {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000);
        let parse = |text| parse_retry_after(text, now);
        assert_eq!(parse(" 120 "), Some(Duration::from_secs(120)));
        assert_eq!(parse("0"), Some(Duration::ZERO));
        assert_eq!(
            parse("99999999999999999999999"),
            Some(Duration::from_secs(u64::from(u32::MAX)))
        );
        // The second one thousand million of the Unix epoch is 2001-09-09 01:46:40 UTC.
        assert_eq!(
            parse("Sun, 09 Sep 2001 01:47:10 GMT"),
            Some(Duration::from_secs(30))
        );
        assert_eq!(
            parse("Sunday, 09-Sep-01 01:47:10 GMT"),
            Some(Duration::from_secs(30))
        );
        assert_eq!(parse("Sun, 09 Sep 2001 01:46:00 GMT"), Some(Duration::ZERO));
        for bad in [
            "",
            "soon",
            "-5",
            "1.5",
            "+3",
            "Sun, 99 Sep 2001 01:46:00 GMT",
        ] {
            assert_eq!(parse(bad), None, "{bad}");
        }
    }
}
