// @generated from the schema "ConversationScreenShareEventTopicJourneyContext"; changes made here are lost at the next generation

/// The schema `ConversationScreenShareEventTopicJourneyContext`.
pub struct ConversationScreenShareEventTopicJourneyContext {
    /// `customer`: `ConversationScreenShareEventTopicJourneyCustomer`.
    pub customer: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationScreenShareEventTopicJourneyCustomer>,
    >,
    /// `customerSession`: `ConversationScreenShareEventTopicJourneyCustomerSession`.
    #[doc(alias = "customerSession")]
    pub customer_session: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationScreenShareEventTopicJourneyCustomerSession>,
    >,
    /// `triggeringAction`: `ConversationScreenShareEventTopicJourneyAction`.
    #[doc(alias = "triggeringAction")]
    pub triggering_action: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationScreenShareEventTopicJourneyAction>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationScreenShareEventTopicJourneyContext {
    const EMPTY: Self = Self {
        customer: ::std::option::Option::None,
        customer_session: ::std::option::Option::None,
        triggering_action: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationScreenShareEventTopicJourneyContext = &<ConversationScreenShareEventTopicJourneyContext as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationScreenShareEventTopicJourneyContext",
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

crate::runtime::model!(ConversationScreenShareEventTopicJourneyContext);

crate::runtime::setters!(ConversationScreenShareEventTopicJourneyContext {
    with_customer: customer: ::std::boxed::Box<crate::ConversationScreenShareEventTopicJourneyCustomer>,
    with_customer_session: customer_session: ::std::boxed::Box<crate::ConversationScreenShareEventTopicJourneyCustomerSession>,
    with_triggering_action: triggering_action: ::std::boxed::Box<crate::ConversationScreenShareEventTopicJourneyAction>,
});
