// @generated from the schema "ConversationSocialExpressionEventTopicJourneyContext"; changes made here are lost at the next generation

use crate::{
    ConversationSocialExpressionEventTopicJourneyAction,
    ConversationSocialExpressionEventTopicJourneyCustomer,
    ConversationSocialExpressionEventTopicJourneyCustomerSession,
};
use crate::runtime::Extra;

/// The schema `ConversationSocialExpressionEventTopicJourneyContext`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationSocialExpressionEventTopicJourneyContext {
    /// `customer`: `ConversationSocialExpressionEventTopicJourneyCustomer`.
    pub customer: Option<Box<ConversationSocialExpressionEventTopicJourneyCustomer>>,
    /// `customerSession`: `ConversationSocialExpressionEventTopicJourneyCustomerSession`.
    #[doc(alias = "customerSession")]
    pub customer_session: Option<
        Box<ConversationSocialExpressionEventTopicJourneyCustomerSession>,
    >,
    /// `triggeringAction`: `ConversationSocialExpressionEventTopicJourneyAction`.
    #[doc(alias = "triggeringAction")]
    pub triggering_action: Option<
        Box<ConversationSocialExpressionEventTopicJourneyAction>,
    >,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationSocialExpressionEventTopicJourneyContext "ConversationSocialExpressionEventTopicJourneyContext" 3 {
    (
        customer: Box<ConversationSocialExpressionEventTopicJourneyCustomer> = "customer" with_customer,
        customer_session: Box<ConversationSocialExpressionEventTopicJourneyCustomerSession> = "customerSession" with_customer_session,
        triggering_action: Box<ConversationSocialExpressionEventTopicJourneyAction> = "triggeringAction" with_triggering_action,
    )
});
