// @generated from the schema "WfmVersionedEntityMetadata"; changes made here are lost at the next generation

/// The schema `WfmVersionedEntityMetadata`.
#[repr(C)]
pub struct WfmVersionedEntityMetadata {
    /// `version`: `integer (int32)`, required.
    pub version: ::std::option::Option<i32>,
    /// `modifiedBy`: `UserReference`, read-only.
    #[doc(alias = "modifiedBy")]
    pub modified_by: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `createdBy`: `UserReference`, read-only.
    #[doc(alias = "createdBy")]
    pub created_by: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmVersionedEntityMetadata "WfmVersionedEntityMetadata" 5 {
    (
        version: i32 = "version" 1 with_version,
        modified_by: ::std::boxed::Box<crate::UserReference> = "modifiedBy" 2 with_modified_by,
        date_modified: crate::runtime::DateTime = "dateModified" 2 with_date_modified,
        created_by: ::std::boxed::Box<crate::UserReference> = "createdBy" 2 with_created_by,
        date_created: crate::runtime::DateTime = "dateCreated" 2 with_date_created,
    )
});
