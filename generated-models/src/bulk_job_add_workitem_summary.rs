// @generated from the schema "BulkJobAddWorkitemSummary"; changes made here are lost at the next generation

/// The schema `BulkJobAddWorkitemSummary`.
#[repr(C)]
pub struct BulkJobAddWorkitemSummary {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `workbin`: `WorkbinReference`.
    pub workbin: ::std::option::Option<::std::boxed::Box<crate::WorkbinReference>>,
    /// `type`: `WorktypeReference`.
    pub r#type: ::std::option::Option<::std::boxed::Box<crate::WorktypeReference>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BulkJobAddWorkitemSummary "BulkJobAddWorkitemSummary" 5 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        workbin: ::std::boxed::Box<crate::WorkbinReference> = "workbin" 0 with_workbin,
        r#type: ::std::boxed::Box<crate::WorktypeReference> = "type" 0 with_type,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
