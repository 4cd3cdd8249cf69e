// @generated from the schema "ActivityCodeSummary"; changes made here are lost at the next generation

/// The schema `ActivityCodeSummary`.
#[repr(C)]
pub struct ActivityCodeSummary {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `secondaryPresences`: `array of SecondaryPresence`.
    #[doc(alias = "secondaryPresences")]
    pub secondary_presences: ::std::option::Option<
        ::std::vec::Vec<crate::SecondaryPresence>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ActivityCodeSummary "ActivityCodeSummary" 4 {
    (
        id: ::std::string::String = "id" 1 with_id,
        name: ::std::string::String = "name" 0 with_name,
        secondary_presences: ::std::vec::Vec<crate::SecondaryPresence> = "secondaryPresences" 0 with_secondary_presences,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
