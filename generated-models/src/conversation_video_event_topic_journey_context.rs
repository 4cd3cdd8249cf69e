// @generated from the schema "ConversationVideoEventTopicJourneyContext"; changes made here are lost at the next generation

/// The schema `ConversationVideoEventTopicJourneyContext`.
pub struct ConversationVideoEventTopicJourneyContext {
    /// `customer`: `ConversationVideoEventTopicJourneyCustomer`.
    pub customer: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationVideoEventTopicJourneyCustomer>,
    >,
    /// `customerSession`: `ConversationVideoEventTopicJourneyCustomerSession`.
    #[doc(alias = "customerSession")]
    pub customer_session: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationVideoEventTopicJourneyCustomerSession>,
    >,
    /// `triggeringAction`: `ConversationVideoEventTopicJourneyAction`.
    #[doc(alias = "triggeringAction")]
    pub triggering_action: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationVideoEventTopicJourneyAction>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationVideoEventTopicJourneyContext {
    const EMPTY: Self = Self {
        customer: ::std::option::Option::None,
        customer_session: ::std::option::Option::None,
        triggering_action: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationVideoEventTopicJourneyContext = &<ConversationVideoEventTopicJourneyContext as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationVideoEventTopicJourneyContext",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("customer", "customer", 0),
            ("customerSession", "customer_session", 0),
            ("triggeringAction", "triggering_action", 0),
        ],
        fields: &[&E.customer, &E.customer_session, &E.triggering_action],
    }
};

crate::runtime::model!(ConversationVideoEventTopicJourneyContext);

crate::runtime::setters!(ConversationVideoEventTopicJourneyContext {
    with_customer: customer: ::std::boxed::Box<crate::ConversationVideoEventTopicJourneyCustomer>,
    with_customer_session: customer_session: ::std::boxed::Box<crate::ConversationVideoEventTopicJourneyCustomerSession>,
    with_triggering_action: triggering_action: ::std::boxed::Box<crate::ConversationVideoEventTopicJourneyAction>,
});
