// @generated from the schema "ConversationSocialExpressionEventTopicJourneyContext"; changes made here are lost at the next generation

/// The schema `ConversationSocialExpressionEventTopicJourneyContext`.
pub struct ConversationSocialExpressionEventTopicJourneyContext {
    /// `customer`: `ConversationSocialExpressionEventTopicJourneyCustomer`.
    pub customer: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationSocialExpressionEventTopicJourneyCustomer>,
    >,
    /// `customerSession`: `ConversationSocialExpressionEventTopicJourneyCustomerSession`.
    #[doc(alias = "customerSession")]
    pub customer_session: ::std::option::Option<
        ::std::boxed::Box<
            crate::ConversationSocialExpressionEventTopicJourneyCustomerSession,
        >,
    >,
    /// `triggeringAction`: `ConversationSocialExpressionEventTopicJourneyAction`.
    #[doc(alias = "triggeringAction")]
    pub triggering_action: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationSocialExpressionEventTopicJourneyAction>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationSocialExpressionEventTopicJourneyContext {
    const EMPTY: Self = Self {
        customer: ::std::option::Option::None,
        customer_session: ::std::option::Option::None,
        triggering_action: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationSocialExpressionEventTopicJourneyContext = &<ConversationSocialExpressionEventTopicJourneyContext as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationSocialExpressionEventTopicJourneyContext",
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

crate::runtime::model!(ConversationSocialExpressionEventTopicJourneyContext);

crate::runtime::setters!(ConversationSocialExpressionEventTopicJourneyContext {
    with_customer: customer: ::std::boxed::Box<crate::ConversationSocialExpressionEventTopicJourneyCustomer>,
    with_customer_session: customer_session: ::std::boxed::Box<crate::ConversationSocialExpressionEventTopicJourneyCustomerSession>,
    with_triggering_action: triggering_action: ::std::boxed::Box<crate::ConversationSocialExpressionEventTopicJourneyAction>,
});
