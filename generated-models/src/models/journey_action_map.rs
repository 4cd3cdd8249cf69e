// @generated from the schema "JourneyActionMap"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The rule by which a customer is made an offer.
///
/// The schema `JourneyActionMap`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JourneyActionMap {
    /// The id of the rule.
    ///
    /// `id`: `string`, required.
    pub id: Option<String>,
    /// Which version of the rule it was.
    ///
    /// `version`: `integer (int32)`, required.
    pub version: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JourneyActionMap "JourneyActionMap" 2 {
    (
        id: String = "id" with_id required,
        version: i32 = "version" with_version required,
    )
});
