// @generated from the schema "TagValue"; changes made here are lost at the next generation

/// The schema `TagValue`.
#[repr(C)]
pub struct TagValue {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `inUse`: `boolean`.
    #[doc(alias = "inUse")]
    pub in_use: ::std::option::Option<bool>,
    /// `acl`: `array of string`.
    pub acl: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TagValue "TagValue" 5 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 1 with_name,
        in_use: bool = "inUse" 0 with_in_use,
        acl: ::std::vec::Vec<::std::string::String> = "acl" 0 with_acl,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
