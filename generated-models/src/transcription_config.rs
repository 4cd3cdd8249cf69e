// @generated from the schema "TranscriptionConfig"; changes made here are lost at the next generation

/// The schema `TranscriptionConfig`.
#[repr(C)]
pub struct TranscriptionConfig {
    /// `vendorName`: `string`, required.
    #[doc(alias = "vendorName")]
    pub vendor_name: ::std::option::Option<crate::runtime::Open<VendorName>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TranscriptionConfig "TranscriptionConfig" 1 {
    (
        vendor_name: crate::runtime::Open<VendorName> = "vendorName" 1 with_vendor_name,
    )
});

/// The property `vendorName` of `TranscriptionConfig`. Known values: `GoogleDialogflow`, `Unknown`, `Genesys`.
#[non_exhaustive]
pub enum VendorName {
    GoogleDialogflow,
    Unknown,
    Genesys,
}

crate::runtime::known!(VendorName);

impl crate::runtime::Enum for VendorName {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::GoogleDialogflow, "GoogleDialogflow"),
        (Self::Unknown, "Unknown"),
        (Self::Genesys, "Genesys"),
    ];
}
