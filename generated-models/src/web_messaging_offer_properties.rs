// @generated from the schema "WebMessagingOfferProperties"; changes made here are lost at the next generation

/// The schema `WebMessagingOfferProperties`.
pub struct WebMessagingOfferProperties {
    /// `offerText`: `string`.
    #[doc(alias = "offerText")]
    pub offer_text: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WebMessagingOfferProperties {
    const EMPTY: Self = Self {
        offer_text: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WebMessagingOfferProperties = &<WebMessagingOfferProperties as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WebMessagingOfferProperties",
        empty: E,
        extra: &E.extra,
        properties: &[("offerText", "offer_text", 0)],
        fields: &[&E.offer_text],
    }
};

crate::runtime::model!(WebMessagingOfferProperties);

crate::runtime::setters!(WebMessagingOfferProperties {
    with_offer_text: offer_text: ::std::string::String,
});
