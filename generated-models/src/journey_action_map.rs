// @generated from the schema "JourneyActionMap"; changes made here are lost at the next generation

/// The rule by which a customer is made an offer.
///
/// The schema `JourneyActionMap`.
#[repr(C)]
pub struct JourneyActionMap {
    /// The id of the rule.
    ///
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// Which version of the rule it was.
    ///
    /// `version`: `integer (int32)`, required.
    pub version: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(JourneyActionMap "JourneyActionMap" 2 {
    (
        id: ::std::string::String = "id" 1 with_id,
        version: i32 = "version" 1 with_version,
    )
});
