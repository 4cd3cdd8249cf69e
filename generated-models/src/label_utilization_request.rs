// @generated from the schema "LabelUtilizationRequest"; changes made here are lost at the next generation

/// The schema `LabelUtilizationRequest`.
pub struct LabelUtilizationRequest {
    /// `maximumCapacity`: `integer (int32)`.
    #[doc(alias = "maximumCapacity")]
    pub maximum_capacity: ::std::option::Option<i32>,
    /// `interruptingLabelIds`: `array of string`.
    #[doc(alias = "interruptingLabelIds")]
    pub interrupting_label_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for LabelUtilizationRequest {
    const EMPTY: Self = Self {
        maximum_capacity: ::std::option::Option::None,
        interrupting_label_ids: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LabelUtilizationRequest = &<LabelUtilizationRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LabelUtilizationRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("maximumCapacity", "maximum_capacity", 0),
            ("interruptingLabelIds", "interrupting_label_ids", 0),
        ],
        fields: &[&E.maximum_capacity, &E.interrupting_label_ids],
    }
};

crate::runtime::model!(LabelUtilizationRequest);

crate::runtime::setters!(LabelUtilizationRequest {
    with_maximum_capacity: maximum_capacity: i32,
    with_interrupting_label_ids: interrupting_label_ids: ::std::vec::Vec<::std::string::String>,
});
