// @generated from the schema "WebMessagingOfferFields"; changes made here are lost at the next generation

/// The schema `WebMessagingOfferFields`.
pub struct WebMessagingOfferFields {
    /// `offerText`: `string`.
    #[doc(alias = "offerText")]
    pub offer_text: ::std::option::Option<::std::string::String>,
    /// `architectFlow`: `AddressableEntityRef`.
    #[doc(alias = "architectFlow")]
    pub architect_flow: ::std::option::Option<
        ::std::boxed::Box<crate::AddressableEntityRef>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WebMessagingOfferFields {
    const EMPTY: Self = Self {
        offer_text: ::std::option::Option::None,
        architect_flow: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WebMessagingOfferFields = &<WebMessagingOfferFields as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WebMessagingOfferFields",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("offerText", "offer_text", 0),
            ("architectFlow", "architect_flow", 0),
        ],
        fields: &[&E.offer_text, &E.architect_flow],
    }
};

crate::runtime::model!(WebMessagingOfferFields);

crate::runtime::setters!(WebMessagingOfferFields {
    with_offer_text: offer_text: ::std::string::String,
    with_architect_flow: architect_flow: ::std::boxed::Box<crate::AddressableEntityRef>,
});
