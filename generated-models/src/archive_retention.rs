// @generated from the schema "ArchiveRetention"; changes made here are lost at the next generation

/// The schema `ArchiveRetention`.
#[repr(C)]
pub struct ArchiveRetention {
    /// `days`: `integer (int32)`.
    pub days: ::std::option::Option<i32>,
    /// `storageMedium`: `string`.
    #[doc(alias = "storageMedium")]
    pub storage_medium: ::std::option::Option<crate::runtime::Open<StorageMedium>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ArchiveRetention "ArchiveRetention" 2 {
    (
        days: i32 = "days" 0 with_days,
        storage_medium: crate::runtime::Open<StorageMedium> = "storageMedium" 0 with_storage_medium,
    )
});

/// The property `storageMedium` of `ArchiveRetention`. Known values: `CLOUDARCHIVE`.
#[non_exhaustive]
pub enum StorageMedium {
    Cloudarchive,
}

crate::runtime::known!(StorageMedium);

impl crate::runtime::Enum for StorageMedium {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Cloudarchive, "CLOUDARCHIVE"),
    ];
}
