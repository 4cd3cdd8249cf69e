// @generated from the schema "TranscriptionConfig"; changes made here are lost at the next generation

/// The schema `TranscriptionConfig`.
pub struct TranscriptionConfig {
    /// `vendorName`: `string`, required.
    #[doc(alias = "vendorName")]
    pub vendor_name: ::std::option::Option<crate::runtime::Open<VendorName>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TranscriptionConfig {
    const EMPTY: Self = Self {
        vendor_name: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TranscriptionConfig = &<TranscriptionConfig as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TranscriptionConfig",
        empty: E,
        extra: &E.extra,
        properties: &[("vendorName", "vendor_name", 1)],
        fields: &[&E.vendor_name],
    }
};

crate::runtime::model!(TranscriptionConfig);

crate::runtime::setters!(TranscriptionConfig {
    with_vendor_name: vendor_name: crate::runtime::Open<VendorName>,
});

/// The property `vendorName` of `TranscriptionConfig`. Known values: `GoogleDialogflow`, `Unknown`, `Genesys`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum VendorName {
    GoogleDialogflow,
    Unknown,
    Genesys,
}

impl crate::runtime::Enum for VendorName {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::GoogleDialogflow, "GoogleDialogflow"),
        (Self::Unknown, "Unknown"),
        (Self::Genesys, "Genesys"),
    ];
}
