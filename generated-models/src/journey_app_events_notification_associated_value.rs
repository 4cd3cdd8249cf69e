// @generated from the schema "JourneyAppEventsNotificationAssociatedValue"; changes made here are lost at the next generation

/// The schema `JourneyAppEventsNotificationAssociatedValue`.
pub struct JourneyAppEventsNotificationAssociatedValue {
    /// `dataType`: `string`.
    #[doc(alias = "dataType")]
    pub data_type: ::std::option::Option<crate::runtime::Open<DataType>>,
    /// `value`: `number (double)`.
    pub value: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for JourneyAppEventsNotificationAssociatedValue {
    const EMPTY: Self = Self {
        data_type: ::std::option::Option::None,
        value: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &JourneyAppEventsNotificationAssociatedValue = &<JourneyAppEventsNotificationAssociatedValue as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "JourneyAppEventsNotificationAssociatedValue",
        empty: E,
        extra: &E.extra,
        properties: &[("dataType", "data_type", 0), ("value", "value", 0)],
        fields: &[&E.data_type, &E.value],
    }
};

crate::runtime::model!(JourneyAppEventsNotificationAssociatedValue);

crate::runtime::setters!(JourneyAppEventsNotificationAssociatedValue {
    with_data_type: data_type: crate::runtime::Open<DataType>,
    with_value: value: f64,
});

/// The property `dataType` of `JourneyAppEventsNotificationAssociatedValue`. Known values: `Number`, `Integer`.
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
