// @generated from the schema "RetentionDuration"; changes made here are lost at the next generation

/// The schema `RetentionDuration`.
#[repr(C)]
pub struct RetentionDuration {
    /// `archiveRetention`: `ArchiveRetention`.
    #[doc(alias = "archiveRetention")]
    pub archive_retention: ::std::option::Option<
        ::std::boxed::Box<crate::ArchiveRetention>,
    >,
    /// `deleteRetention`: `DeleteRetention`.
    #[doc(alias = "deleteRetention")]
    pub delete_retention: ::std::option::Option<
        ::std::boxed::Box<crate::DeleteRetention>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(RetentionDuration "RetentionDuration" 2 {
    (
        archive_retention: ::std::boxed::Box<crate::ArchiveRetention> = "archiveRetention" 0 with_archive_retention,
        delete_retention: ::std::boxed::Box<crate::DeleteRetention> = "deleteRetention" 0 with_delete_retention,
    )
});
