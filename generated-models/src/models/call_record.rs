// @generated from the schema "CallRecord"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra};

/// The schema `CallRecord`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CallRecord {
    /// `lastAttempt`: `string (date-time)`, read-only.
    #[doc(alias = "lastAttempt")]
    pub last_attempt: Option<DateTime>,
    /// `lastResult`: `string`, read-only.
    #[doc(alias = "lastResult")]
    pub last_result: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CallRecord "CallRecord" 2 {
    (
        last_attempt: DateTime = "lastAttempt" with_last_attempt read_only,
        last_result: String = "lastResult" with_last_result read_only,
    )
});
