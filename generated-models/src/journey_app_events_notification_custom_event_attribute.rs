// @generated from the schema "JourneyAppEventsNotificationCustomEventAttribute"; changes made here are lost at the next generation

/// The schema `JourneyAppEventsNotificationCustomEventAttribute`.
#[repr(C)]
pub struct JourneyAppEventsNotificationCustomEventAttribute {
    /// `value`: `string`.
    pub value: ::std::option::Option<::std::string::String>,
    /// `dataType`: `string`.
    #[doc(alias = "dataType")]
    pub data_type: ::std::option::Option<crate::runtime::Open<DataType>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(JourneyAppEventsNotificationCustomEventAttribute "JourneyAppEventsNotificationCustomEventAttribute" 2 {
    (
        value: ::std::string::String = "value" 0 with_value,
        data_type: crate::runtime::Open<DataType> = "dataType" 0 with_data_type,
    )
});

/// The property `dataType` of `JourneyAppEventsNotificationCustomEventAttribute`. Known values: `STRING`, `BOOLEAN`, `NUMBER`.
#[non_exhaustive]
pub enum DataType {
    String,
    Boolean,
    Number,
}

crate::runtime::known!(DataType);

impl crate::runtime::Enum for DataType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::String, "STRING"),
        (Self::Boolean, "BOOLEAN"),
        (Self::Number, "NUMBER"),
    ];
}
