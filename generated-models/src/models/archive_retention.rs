// @generated from the schema "ArchiveRetention"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `ArchiveRetention`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ArchiveRetention {
    /// `days`: `integer (int32)`.
    pub days: Option<i32>,
    /// `storageMedium`: `CLOUDARCHIVE`, the one known value.
    #[doc(alias = "storageMedium")]
    pub storage_medium: Option<Open<StorageMedium>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ArchiveRetention "ArchiveRetention" 2 {
    (
        days: i32 = "days" with_days,
        storage_medium: Open<StorageMedium> = "storageMedium" with_storage_medium,
    )
});

/// The property `storageMedium` of `ArchiveRetention`. Known values: `CLOUDARCHIVE`.
#[repr(u16)]
#[non_exhaustive]
pub enum StorageMedium {
    Cloudarchive,
}

crate::runtime::values!(StorageMedium {
    Cloudarchive = "CLOUDARCHIVE",
});
