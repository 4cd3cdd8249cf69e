// @generated from the schema "LabelCreateRequest"; changes made here are lost at the next generation

/// The schema `LabelCreateRequest`.
#[repr(C)]
pub struct LabelCreateRequest {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `color`: `string`, required.
    pub color: ::std::option::Option<::std::string::String>,
    /// `externalId`: `string`.
    #[doc(alias = "externalId")]
    pub external_id: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LabelCreateRequest "LabelCreateRequest" 5 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 1 with_name,
        color: ::std::string::String = "color" 1 with_color,
        external_id: ::std::string::String = "externalId" 0 with_external_id,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
