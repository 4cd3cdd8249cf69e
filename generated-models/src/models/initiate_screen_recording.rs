// @generated from the schema "InitiateScreenRecording"; changes made here are lost at the next generation

use crate::{ArchiveRetention, DeleteRetention};
use crate::runtime::Extra;

/// The schema `InitiateScreenRecording`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct InitiateScreenRecording {
    /// `recordACW`: `boolean`.
    #[doc(alias = "recordACW")]
    pub record_acw: Option<bool>,
    /// `archiveRetention`: `ArchiveRetention`.
    #[doc(alias = "archiveRetention")]
    pub archive_retention: Option<Box<ArchiveRetention>>,
    /// `deleteRetention`: `DeleteRetention`.
    #[doc(alias = "deleteRetention")]
    pub delete_retention: Option<Box<DeleteRetention>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(InitiateScreenRecording "InitiateScreenRecording" 3 {
    (
        record_acw: bool = "recordACW" with_record_acw,
        archive_retention: Box<ArchiveRetention> = "archiveRetention" with_archive_retention,
        delete_retention: Box<DeleteRetention> = "deleteRetention" with_delete_retention,
    )
});
