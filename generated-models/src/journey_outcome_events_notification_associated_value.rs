// @generated from the schema "JourneyOutcomeEventsNotificationAssociatedValue"; changes made here are lost at the next generation

/// The schema `JourneyOutcomeEventsNotificationAssociatedValue`.
pub struct JourneyOutcomeEventsNotificationAssociatedValue {
    /// `dataType`: `string`.
    #[doc(alias = "dataType")]
    pub data_type: ::std::option::Option<crate::runtime::Open<DataType>>,
    /// `value`: `number (double)`.
    pub value: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for JourneyOutcomeEventsNotificationAssociatedValue {
    const EMPTY: Self = Self {
        data_type: ::std::option::Option::None,
        value: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &JourneyOutcomeEventsNotificationAssociatedValue = &<JourneyOutcomeEventsNotificationAssociatedValue as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "JourneyOutcomeEventsNotificationAssociatedValue",
        empty: E,
        extra: &E.extra,
        properties: &[("dataType", "data_type", 0), ("value", "value", 0)],
        fields: &[&E.data_type, &E.value],
    }
};

crate::runtime::model!(JourneyOutcomeEventsNotificationAssociatedValue);

crate::runtime::setters!(JourneyOutcomeEventsNotificationAssociatedValue {
    with_data_type: data_type: crate::runtime::Open<DataType>,
    with_value: value: f64,
});

/// The property `dataType` of `JourneyOutcomeEventsNotificationAssociatedValue`. Known values: `Number`, `Integer`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DataType {
    Number,
    Integer,
}

impl crate::runtime::Enum for DataType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Number, "Number"),
        (Self::Integer, "Integer"),
    ];
}
