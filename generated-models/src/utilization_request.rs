// @generated from the schema "UtilizationRequest"; changes made here are lost at the next generation

/// The schema `UtilizationRequest`.
pub struct UtilizationRequest {
    /// `utilization`: `map of MediaUtilization`.
    pub utilization: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, crate::MediaUtilization>,
    >,
    /// `labelUtilizations`: `map of LabelUtilizationRequest`.
    #[doc(alias = "labelUtilizations")]
    pub label_utilizations: ::std::option::Option<
        ::std::collections::BTreeMap<
            ::std::string::String,
            crate::LabelUtilizationRequest,
        >,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UtilizationRequest {
    const EMPTY: Self = Self {
        utilization: ::std::option::Option::None,
        label_utilizations: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UtilizationRequest = &<UtilizationRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UtilizationRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("utilization", "utilization", 0),
            ("labelUtilizations", "label_utilizations", 0),
        ],
        fields: &[&E.utilization, &E.label_utilizations],
    }
};

crate::runtime::model!(UtilizationRequest);

crate::runtime::setters!(UtilizationRequest {
    with_utilization: utilization: ::std::collections::BTreeMap<::std::string::String, crate::MediaUtilization>,
    with_label_utilizations: label_utilizations: ::std::collections::BTreeMap<::std::string::String, crate::LabelUtilizationRequest>,
});
