// @generated from the schema "LabelUtilizationResponse"; changes made here are lost at the next generation

/// The schema `LabelUtilizationResponse`.
pub struct LabelUtilizationResponse {
    /// `maximumCapacity`: `integer (int32)`.
    #[doc(alias = "maximumCapacity")]
    pub maximum_capacity: ::std::option::Option<i32>,
    /// `interruptingLabelIds`: `array of string`.
    #[doc(alias = "interruptingLabelIds")]
    pub interrupting_label_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `labelName`: `string`.
    #[doc(alias = "labelName")]
    pub label_name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for LabelUtilizationResponse {
    const EMPTY: Self = Self {
        maximum_capacity: ::std::option::Option::None,
        interrupting_label_ids: ::std::option::Option::None,
        label_name: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LabelUtilizationResponse = &<LabelUtilizationResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LabelUtilizationResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("maximumCapacity", "maximum_capacity", 0),
            ("interruptingLabelIds", "interrupting_label_ids", 0),
            ("labelName", "label_name", 0),
        ],
        fields: &[&E.maximum_capacity, &E.interrupting_label_ids, &E.label_name],
    }
};

crate::runtime::model!(LabelUtilizationResponse);

crate::runtime::setters!(LabelUtilizationResponse {
    with_maximum_capacity: maximum_capacity: i32,
    with_interrupting_label_ids: interrupting_label_ids: ::std::vec::Vec<::std::string::String>,
    with_label_name: label_name: ::std::string::String,
});
