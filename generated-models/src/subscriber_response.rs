// @generated from the schema "SubscriberResponse"; changes made here are lost at the next generation

/// The schema `SubscriberResponse`.
pub struct SubscriberResponse {
    /// `messageReturned`: `array of string`.
    #[doc(alias = "messageReturned")]
    pub message_returned: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `status`: `string`, required.
    pub status: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SubscriberResponse {
    const EMPTY: Self = Self {
        message_returned: ::std::option::Option::None,
        status: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SubscriberResponse = &<SubscriberResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SubscriberResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("messageReturned", "message_returned", 0),
            ("status", "status", 1),
        ],
        fields: &[&E.message_returned, &E.status],
    }
};

crate::runtime::model!(SubscriberResponse);

crate::runtime::setters!(SubscriberResponse {
    with_message_returned: message_returned: ::std::vec::Vec<::std::string::String>,
    with_status: status: ::std::string::String,
});
