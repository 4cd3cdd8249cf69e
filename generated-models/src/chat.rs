// @generated from the schema "Chat"; changes made here are lost at the next generation

/// The schema `Chat`.
pub struct Chat {
    /// `jabberId`: `string`.
    #[doc(alias = "jabberId")]
    pub jabber_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Chat {
    const EMPTY: Self = Self {
        jabber_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Chat = &<Chat as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Chat",
        empty: E,
        extra: &E.extra,
        properties: &[("jabberId", "jabber_id", 0)],
        fields: &[&E.jabber_id],
    }
};

crate::runtime::model!(Chat);

crate::runtime::setters!(Chat {
    with_jabber_id: jabber_id: ::std::string::String,
});
