// @generated from the schema "CallableTimeSet"; changes made here are lost at the next generation

use crate::CallableTime;
use crate::runtime::{DateTime, Extra};

/// The schema `CallableTimeSet`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CallableTimeSet {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `version`: `integer (int32)`.
    pub version: Option<i32>,
    /// `callableTimes`: `array of CallableTime`, required.
    #[doc(alias = "callableTimes")]
    pub callable_times: Option<Vec<CallableTime>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CallableTimeSet "CallableTimeSet" 7 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name required,
        date_created: DateTime = "dateCreated" with_date_created read_only,
        date_modified: DateTime = "dateModified" with_date_modified read_only,
        version: i32 = "version" with_version,
        callable_times: Vec<CallableTime> = "callableTimes" with_callable_times required,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
