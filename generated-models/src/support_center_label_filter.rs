// @generated from the schema "SupportCenterLabelFilter"; changes made here are lost at the next generation

/// The schema `SupportCenterLabelFilter`.
#[repr(C)]
pub struct SupportCenterLabelFilter {
    /// `labels`: `array of AddressableEntityRef`.
    pub labels: ::std::option::Option<::std::vec::Vec<crate::AddressableEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SupportCenterLabelFilter "SupportCenterLabelFilter" 1 {
    (
        labels: ::std::vec::Vec<crate::AddressableEntityRef> = "labels" 0 with_labels,
    )
});
