// @generated from the schema "EventSession"; changes made here are lost at the next generation

/// The schema `EventSession`.
#[repr(C)]
pub struct EventSession {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EventSession "EventSession" 3 {
    (
        id: ::std::string::String = "id" 1 with_id,
        self_uri: ::std::string::String = "selfUri" 0 with_self_uri,
        r#type: ::std::string::String = "type" 1 with_type,
    )
});
