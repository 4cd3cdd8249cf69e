// @generated from the schema "SupportCenterLabelFilter"; changes made here are lost at the next generation

/// The schema `SupportCenterLabelFilter`.
pub struct SupportCenterLabelFilter {
    /// `labels`: `array of AddressableEntityRef`.
    pub labels: ::std::option::Option<::std::vec::Vec<crate::AddressableEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SupportCenterLabelFilter {
    const EMPTY: Self = Self {
        labels: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SupportCenterLabelFilter = &<SupportCenterLabelFilter as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SupportCenterLabelFilter",
        empty: E,
        extra: &E.extra,
        properties: &[("labels", "labels", 0)],
        fields: &[&E.labels],
    }
};

crate::runtime::model!(SupportCenterLabelFilter);

crate::runtime::setters!(SupportCenterLabelFilter {
    with_labels: labels: ::std::vec::Vec<crate::AddressableEntityRef>,
});
