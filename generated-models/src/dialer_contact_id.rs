// @generated from the schema "DialerContactId"; changes made here are lost at the next generation

/// The schema `DialerContactId`.
pub struct DialerContactId {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `contactListId`: `string`.
    #[doc(alias = "contactListId")]
    pub contact_list_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DialerContactId {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        contact_list_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DialerContactId = &<DialerContactId as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DialerContactId",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0), ("contactListId", "contact_list_id", 0)],
        fields: &[&E.id, &E.contact_list_id],
    }
};

crate::runtime::model!(DialerContactId);

crate::runtime::setters!(DialerContactId {
    with_id: id: ::std::string::String,
    with_contact_list_id: contact_list_id: ::std::string::String,
});
