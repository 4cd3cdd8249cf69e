// @generated from the schema "WorkitemsEventsNotificationCustomAttribute"; changes made here are lost at the next generation

/// The schema `WorkitemsEventsNotificationCustomAttribute`.
pub struct WorkitemsEventsNotificationCustomAttribute {
    /// `dataType`: `string`.
    #[doc(alias = "dataType")]
    pub data_type: ::std::option::Option<crate::runtime::Open<DataType>>,
    /// `value`: `string`.
    pub value: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WorkitemsEventsNotificationCustomAttribute {
    const EMPTY: Self = Self {
        data_type: ::std::option::Option::None,
        value: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorkitemsEventsNotificationCustomAttribute = &<WorkitemsEventsNotificationCustomAttribute as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkitemsEventsNotificationCustomAttribute",
        empty: E,
        extra: &E.extra,
        properties: &[("dataType", "data_type", 0), ("value", "value", 0)],
        fields: &[&E.data_type, &E.value],
    }
};

crate::runtime::model!(WorkitemsEventsNotificationCustomAttribute);

crate::runtime::setters!(WorkitemsEventsNotificationCustomAttribute {
    with_data_type: data_type: crate::runtime::Open<DataType>,
    with_value: value: ::std::string::String,
});

/// The property `dataType` of `WorkitemsEventsNotificationCustomAttribute`. Known values: `unknown`, `string`, `number`, `boolean$`, `integer`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DataType {
    Unknown,
    String,
    Number,
    Boolean,
    Integer,
}

impl crate::runtime::Enum for DataType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "unknown"),
        (Self::String, "string"),
        (Self::Number, "number"),
        (Self::Boolean, "boolean$"),
        (Self::Integer, "integer"),
    ];
}
