// @generated from the schema "ConversationMessageEventTopicJourneyContext"; changes made here are lost at the next generation

/// The schema `ConversationMessageEventTopicJourneyContext`.
pub struct ConversationMessageEventTopicJourneyContext {
    /// `customer`: `ConversationMessageEventTopicJourneyCustomer`.
    pub customer: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationMessageEventTopicJourneyCustomer>,
    >,
    /// `customerSession`: `ConversationMessageEventTopicJourneyCustomerSession`.
    #[doc(alias = "customerSession")]
    pub customer_session: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationMessageEventTopicJourneyCustomerSession>,
    >,
    /// `triggeringAction`: `ConversationMessageEventTopicJourneyAction`.
    #[doc(alias = "triggeringAction")]
    pub triggering_action: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationMessageEventTopicJourneyAction>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationMessageEventTopicJourneyContext {
    const EMPTY: Self = Self {
        customer: ::std::option::Option::None,
        customer_session: ::std::option::Option::None,
        triggering_action: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationMessageEventTopicJourneyContext = &<ConversationMessageEventTopicJourneyContext as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationMessageEventTopicJourneyContext",
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

crate::runtime::model!(ConversationMessageEventTopicJourneyContext);

crate::runtime::setters!(ConversationMessageEventTopicJourneyContext {
    with_customer: customer: ::std::boxed::Box<crate::ConversationMessageEventTopicJourneyCustomer>,
    with_customer_session: customer_session: ::std::boxed::Box<crate::ConversationMessageEventTopicJourneyCustomerSession>,
    with_triggering_action: triggering_action: ::std::boxed::Box<crate::ConversationMessageEventTopicJourneyAction>,
});
