// @generated from the schema "OutcomeAchievedEventOutcome"; changes made here are lost at the next generation

/// The schema `OutcomeAchievedEventOutcome`.
#[repr(C)]
pub struct OutcomeAchievedEventOutcome {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// `displayName`: `string`, required.
    #[doc(alias = "displayName")]
    pub display_name: ::std::option::Option<::std::string::String>,
    /// `version`: `integer (int32)`, required.
    pub version: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(OutcomeAchievedEventOutcome "OutcomeAchievedEventOutcome" 4 {
    (
        id: ::std::string::String = "id" 1 with_id,
        self_uri: ::std::string::String = "selfUri" 0 with_self_uri,
        display_name: ::std::string::String = "displayName" 1 with_display_name,
        version: i32 = "version" 1 with_version,
    )
});
