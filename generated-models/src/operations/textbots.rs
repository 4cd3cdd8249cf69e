// @generated from the whole document; changes made here are lost at the next generation

use crate::{
    BotSearchResponseEntityListing, PostTextRequest, PostTextResponse,
    TextBotFlowLaunchRequest, TextBotFlowLaunchResponse, TextBotFlowTurnRequest,
    TextBotFlowTurnResponse,
};

crate::runtime::request::operation! {
    GetTextbotsBotsSearch "GET" "/api/v2/textbots/bots/search" "?botId ?botName ?botType ?pageSize >application/json"
    () -> BotSearchResponseEntityListing {
        #[doc = " The parameter `botId`."]
        0 bot_id: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `botName`."]
        1 bot_name: &str = text;
        #[doc = " The parameter `botType`."]
        2 bot_type: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `pageSize`."]
        3 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    PostTextbotsBotflowsSessionTurns "POST" "/api/v2/textbots/botflows/sessions/{sessionId}/turns" "/sessionId =application/json >application/json"
    (session_id: &str = text, body: &TextBotFlowTurnRequest = json) -> TextBotFlowTurnResponse {
    }
}

crate::runtime::request::operation! {
    PostTextbotsBotflowsSessions "POST" "/api/v2/textbots/botflows/sessions" "=application/json >application/json"
    (body: &TextBotFlowLaunchRequest = json) -> TextBotFlowLaunchResponse {
    }
}

crate::runtime::request::operation! {
    PostTextbotsBotsExecute "POST" "/api/v2/textbots/bots/execute" "=application/json >application/json"
    (body: &PostTextRequest = json) -> PostTextResponse {
    }
}
