// @generated from the schema "ActionEventActionMap"; changes made here are lost at the next generation

/// The schema `ActionEventActionMap`.
#[repr(C)]
pub struct ActionEventActionMap {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// `version`: `integer (int32)`, required.
    pub version: ::std::option::Option<i32>,
    /// `displayName`: `string`, required.
    #[doc(alias = "displayName")]
    pub display_name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ActionEventActionMap "ActionEventActionMap" 4 {
    (
        id: ::std::string::String = "id" 1 with_id,
        self_uri: ::std::string::String = "selfUri" 0 with_self_uri,
        version: i32 = "version" 1 with_version,
        display_name: ::std::string::String = "displayName" 1 with_display_name,
    )
});
