// @generated from the schema "JourneyViewResultLink"; changes made here are lost at the next generation

/// The schema `JourneyViewResultLink`.
#[repr(C)]
pub struct JourneyViewResultLink {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `connectionCount`: `integer (int32)`, read-only.
    #[doc(alias = "connectionCount")]
    pub connection_count: ::std::option::Option<i32>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(JourneyViewResultLink "JourneyViewResultLink" 3 {
    (
        id: ::std::string::String = "id" 2 with_id,
        connection_count: i32 = "connectionCount" 2 with_connection_count,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
