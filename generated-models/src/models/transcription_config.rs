// @generated from the schema "TranscriptionConfig"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `TranscriptionConfig`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TranscriptionConfig {
    /// `vendorName`: one of `GoogleDialogflow`, `Unknown` and `Genesys`, required.
    #[doc(alias = "vendorName")]
    pub vendor_name: Option<Open<VendorName>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TranscriptionConfig "TranscriptionConfig" 1 {
    (
        vendor_name: Open<VendorName> = "vendorName" with_vendor_name required,
    )
});

/// The property `vendorName` of `TranscriptionConfig`. Known values: `GoogleDialogflow`, `Unknown`, `Genesys`.
#[repr(u16)]
#[non_exhaustive]
pub enum VendorName {
    GoogleDialogflow,
    Unknown,
    Genesys,
}

crate::runtime::values!(VendorName {
    GoogleDialogflow = "GoogleDialogflow",
    Unknown = "Unknown",
    Genesys = "Genesys",
});
