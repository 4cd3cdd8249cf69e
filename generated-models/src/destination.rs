// @generated from the schema "Destination"; changes made here are lost at the next generation

/// The schema `Destination`.
pub struct Destination {
    /// `address`: `string`.
    pub address: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: ::std::option::Option<::std::string::String>,
    /// `queueId`: `string`.
    #[doc(alias = "queueId")]
    pub queue_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Destination {
    const EMPTY: Self = Self {
        address: ::std::option::Option::None,
        name: ::std::option::Option::None,
        user_id: ::std::option::Option::None,
        queue_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Destination = &<Destination as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Destination",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("address", "address", 0),
            ("name", "name", 0),
            ("userId", "user_id", 0),
            ("queueId", "queue_id", 0),
        ],
        fields: &[&E.address, &E.name, &E.user_id, &E.queue_id],
    }
};

crate::runtime::model!(Destination);

crate::runtime::setters!(Destination {
    with_address: address: ::std::string::String,
    with_name: name: ::std::string::String,
    with_user_id: user_id: ::std::string::String,
    with_queue_id: queue_id: ::std::string::String,
});
