// @generated from the schema "JourneyWebEventsNotificationCustomEventAttribute"; changes made here are lost at the next generation

/// The schema `JourneyWebEventsNotificationCustomEventAttribute`.
pub struct JourneyWebEventsNotificationCustomEventAttribute {
    /// `value`: `string`.
    pub value: ::std::option::Option<::std::string::String>,
    /// `dataType`: `string`.
    #[doc(alias = "dataType")]
    pub data_type: ::std::option::Option<crate::runtime::Open<DataType>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for JourneyWebEventsNotificationCustomEventAttribute {
    const EMPTY: Self = Self {
        value: ::std::option::Option::None,
        data_type: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &JourneyWebEventsNotificationCustomEventAttribute = &<JourneyWebEventsNotificationCustomEventAttribute as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "JourneyWebEventsNotificationCustomEventAttribute",
        empty: E,
        extra: &E.extra,
        properties: &[("value", "value", 0), ("dataType", "data_type", 0)],
        fields: &[&E.value, &E.data_type],
    }
};

crate::runtime::model!(JourneyWebEventsNotificationCustomEventAttribute);

crate::runtime::setters!(JourneyWebEventsNotificationCustomEventAttribute {
    with_value: value: ::std::string::String,
    with_data_type: data_type: crate::runtime::Open<DataType>,
});

/// The property `dataType` of `JourneyWebEventsNotificationCustomEventAttribute`. Known values: `STRING`, `BOOLEAN`, `NUMBER`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DataType {
    String,
    Boolean,
    Number,
}

impl crate::runtime::Enum for DataType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::String, "STRING"),
        (Self::Boolean, "BOOLEAN"),
        (Self::Number, "NUMBER"),
    ];
}
