// @generated from the schema "WorkitemSchema"; changes made here are lost at the next generation

/// The schema `WorkitemSchema`.
#[repr(C)]
pub struct WorkitemSchema {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `version`: `integer (int32)`, required.
    pub version: ::std::option::Option<i32>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WorkitemSchema "WorkitemSchema" 4 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        version: i32 = "version" 1 with_version,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
