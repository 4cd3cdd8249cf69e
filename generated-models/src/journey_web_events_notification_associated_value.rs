// @generated from the schema "JourneyWebEventsNotificationAssociatedValue"; changes made here are lost at the next generation

/// The schema `JourneyWebEventsNotificationAssociatedValue`.
#[repr(C)]
pub struct JourneyWebEventsNotificationAssociatedValue {
    /// `dataType`: `string`.
    #[doc(alias = "dataType")]
    pub data_type: ::std::option::Option<crate::runtime::Open<DataType>>,
    /// `value`: `number (double)`.
    pub value: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(JourneyWebEventsNotificationAssociatedValue "JourneyWebEventsNotificationAssociatedValue" 2 {
    (
        data_type: crate::runtime::Open<DataType> = "dataType" 0 with_data_type,
        value: f64 = "value" 0 with_value,
    )
});

/// The property `dataType` of `JourneyWebEventsNotificationAssociatedValue`. Known values: `Number`, `Integer`.
#[non_exhaustive]
pub enum DataType {
    Number,
    Integer,
}

crate::runtime::known!(DataType);

impl crate::runtime::Enum for DataType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Number, "Number"),
        (Self::Integer, "Integer"),
    ];
}
