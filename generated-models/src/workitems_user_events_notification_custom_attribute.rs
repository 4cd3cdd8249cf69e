// @generated from the schema "WorkitemsUserEventsNotificationCustomAttribute"; changes made here are lost at the next generation

/// The schema `WorkitemsUserEventsNotificationCustomAttribute`.
#[repr(C)]
pub struct WorkitemsUserEventsNotificationCustomAttribute {
    /// `dataType`: `string`.
    #[doc(alias = "dataType")]
    pub data_type: ::std::option::Option<crate::runtime::Open<DataType>>,
    /// `value`: `string`.
    pub value: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WorkitemsUserEventsNotificationCustomAttribute "WorkitemsUserEventsNotificationCustomAttribute" 2 {
    (
        data_type: crate::runtime::Open<DataType> = "dataType" 0 with_data_type,
        value: ::std::string::String = "value" 0 with_value,
    )
});

/// The property `dataType` of `WorkitemsUserEventsNotificationCustomAttribute`. Known values: `unknown`, `string`, `number`, `boolean$`, `integer`.
#[non_exhaustive]
pub enum DataType {
    Unknown,
    String,
    Number,
    #[doc(alias = "boolean$")]
    Boolean,
    Integer,
}

crate::runtime::known!(DataType);

impl crate::runtime::Enum for DataType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "unknown"),
        (Self::String, "string"),
        (Self::Number, "number"),
        (Self::Boolean, "boolean$"),
        (Self::Integer, "integer"),
    ];
}
