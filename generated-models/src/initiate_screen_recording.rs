// @generated from the schema "InitiateScreenRecording"; changes made here are lost at the next generation

/// The schema `InitiateScreenRecording`.
#[repr(C)]
pub struct InitiateScreenRecording {
    /// `recordACW`: `boolean`.
    #[doc(alias = "recordACW")]
    pub record_acw: ::std::option::Option<bool>,
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

crate::runtime::model!(InitiateScreenRecording "InitiateScreenRecording" 3 {
    (
        record_acw: bool = "recordACW" 0 with_record_acw,
        archive_retention: ::std::boxed::Box<crate::ArchiveRetention> = "archiveRetention" 0 with_archive_retention,
        delete_retention: ::std::boxed::Box<crate::DeleteRetention> = "deleteRetention" 0 with_delete_retention,
    )
});
