// @generated from the schema "ArchiveRetention"; changes made here are lost at the next generation

/// The schema `ArchiveRetention`.
pub struct ArchiveRetention {
    /// `days`: `integer (int32)`.
    pub days: ::std::option::Option<i32>,
    /// `storageMedium`: `string`.
    #[doc(alias = "storageMedium")]
    pub storage_medium: ::std::option::Option<crate::runtime::Open<StorageMedium>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ArchiveRetention {
    const EMPTY: Self = Self {
        days: ::std::option::Option::None,
        storage_medium: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ArchiveRetention = &<ArchiveRetention as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ArchiveRetention",
        empty: E,
        extra: &E.extra,
        properties: &[("days", "days", 0), ("storageMedium", "storage_medium", 0)],
        fields: &[&E.days, &E.storage_medium],
    }
};

crate::runtime::model!(ArchiveRetention);

crate::runtime::setters!(ArchiveRetention {
    with_days: days: i32,
    with_storage_medium: storage_medium: crate::runtime::Open<StorageMedium>,
});

/// The property `storageMedium` of `ArchiveRetention`. Known values: `CLOUDARCHIVE`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum StorageMedium {
    Cloudarchive,
}

impl crate::runtime::Enum for StorageMedium {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Cloudarchive, "CLOUDARCHIVE"),
    ];
}
