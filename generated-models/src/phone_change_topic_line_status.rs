// @generated from the schema "PhoneChangeTopicLineStatus"; changes made here are lost at the next generation

/// The schema `PhoneChangeTopicLineStatus`.
pub struct PhoneChangeTopicLineStatus {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `reachable`: `boolean`.
    pub reachable: ::std::option::Option<bool>,
    /// `addressOfRecord`: `string`.
    #[doc(alias = "addressOfRecord")]
    pub address_of_record: ::std::option::Option<::std::string::String>,
    /// `contactAddresses`: `array of string`.
    #[doc(alias = "contactAddresses")]
    pub contact_addresses: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `reachableStateTime`: `string (date-time)`.
    #[doc(alias = "reachableStateTime")]
    pub reachable_state_time: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for PhoneChangeTopicLineStatus {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        reachable: ::std::option::Option::None,
        address_of_record: ::std::option::Option::None,
        contact_addresses: ::std::option::Option::None,
        reachable_state_time: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PhoneChangeTopicLineStatus = &<PhoneChangeTopicLineStatus as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PhoneChangeTopicLineStatus",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("reachable", "reachable", 0),
            ("addressOfRecord", "address_of_record", 0),
            ("contactAddresses", "contact_addresses", 0),
            ("reachableStateTime", "reachable_state_time", 0),
        ],
        fields: &[
            &E.id,
            &E.reachable,
            &E.address_of_record,
            &E.contact_addresses,
            &E.reachable_state_time,
        ],
    }
};

crate::runtime::model!(PhoneChangeTopicLineStatus);

crate::runtime::setters!(PhoneChangeTopicLineStatus {
    with_id: id: ::std::string::String,
    with_reachable: reachable: bool,
    with_address_of_record: address_of_record: ::std::string::String,
    with_contact_addresses: contact_addresses: ::std::vec::Vec<::std::string::String>,
    with_reachable_state_time: reachable_state_time: crate::runtime::DateTime,
});
