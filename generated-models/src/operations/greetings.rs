// @generated from the whole document; changes made here are lost at the next generation

use crate::{
    DefaultGreetingList, DomainEntityListing, Greeting, GreetingListing,
    GreetingMediaInfo,
};

crate::runtime::request::operation! {
    DeleteGreeting "DELETE" "/api/v2/greetings/{greetingId}" "/greetingId"
    (greeting_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    GetGreeting "GET" "/api/v2/greetings/{greetingId}" "/greetingId >application/json"
    (greeting_id: &str = text) -> Greeting {
    }
}

crate::runtime::request::operation! {
    GetGreetingMedia "GET" "/api/v2/greetings/{greetingId}/media" "/greetingId ?formatId >application/json"
    (greeting_id: &str = text) -> GreetingMediaInfo {
        #[doc = " The parameter `formatId`."]
        1 format_id: &str = text;
    }
}

crate::runtime::request::operation! {
    GetGreetings "GET" "/api/v2/greetings" "?pageNumber ?pageSize >application/json"
    () -> DomainEntityListing {
        #[doc = " The parameter `pageNumber`."]
        0 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        1 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetGreetingsDefaults "GET" "/api/v2/greetings/defaults" ">application/json"
    () -> DefaultGreetingList {
    }
}

crate::runtime::request::operation! {
    GetGroupGreetings "GET" "/api/v2/groups/{groupId}/greetings" "/groupId ?pageNumber ?pageSize >application/json"
    (group_id: &str = text) -> GreetingListing {
        #[doc = " The parameter `pageNumber`."]
        1 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        2 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetGroupGreetingsDefaults "GET" "/api/v2/groups/{groupId}/greetings/defaults" "/groupId >application/json"
    (group_id: &str = text) -> DefaultGreetingList {
    }
}

crate::runtime::request::operation! {
    GetUserGreetings "GET" "/api/v2/users/{userId}/greetings" "/userId ?pageNumber ?pageSize >application/json"
    (user_id: &str = text) -> DomainEntityListing {
        #[doc = " The parameter `pageNumber`."]
        1 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        2 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetUserGreetingsDefaults "GET" "/api/v2/users/{userId}/greetings/defaults" "/userId >application/json"
    (user_id: &str = text) -> DefaultGreetingList {
    }
}

crate::runtime::request::operation! {
    PostGreetings "POST" "/api/v2/greetings" "=application/json >application/json"
    (body: &Greeting = json) -> Greeting {
    }
}

crate::runtime::request::operation! {
    PostGroupGreetings "POST" "/api/v2/groups/{groupId}/greetings" "/groupId =application/json >application/json"
    (group_id: &str = text, body: &Greeting = json) -> Greeting {
    }
}

crate::runtime::request::operation! {
    PostUserGreetings "POST" "/api/v2/users/{userId}/greetings" "/userId =application/json >application/json"
    (user_id: &str = text, body: &Greeting = json) -> Greeting {
    }
}

crate::runtime::request::operation! {
    PutGreeting "PUT" "/api/v2/greetings/{greetingId}" "/greetingId =application/json >application/json"
    (greeting_id: &str = text, body: &Greeting = json) -> Greeting {
    }
}

crate::runtime::request::operation! {
    PutGreetingsDefaults "PUT" "/api/v2/greetings/defaults" "=application/json >application/json"
    (body: &DefaultGreetingList = json) -> DefaultGreetingList {
    }
}

crate::runtime::request::operation! {
    PutGroupGreetingsDefaults "PUT" "/api/v2/groups/{groupId}/greetings/defaults" "/groupId =application/json >application/json"
    (group_id: &str = text, body: &DefaultGreetingList = json) -> DefaultGreetingList {
    }
}

crate::runtime::request::operation! {
    PutUserGreetingsDefaults "PUT" "/api/v2/users/{userId}/greetings/defaults" "/userId =application/json >application/json"
    (user_id: &str = text, body: &DefaultGreetingList = json) -> DefaultGreetingList {
    }
}
