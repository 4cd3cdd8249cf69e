//! Runs against the crate of the fixture `operations_swagger`.

use std::time::Duration;

use rides::operations::{GetRide, PutRide, SERVERS, SendRide};
use rides::runtime::{BadArgument, Failure, Meta, Operation, Part, Request};
use rides::{Ride, RideList};

fn page(next: &str) -> RideList {
    RideList {
        entities: Some(vec![Ride::default()]),
        next_uri: Some(next.to_owned()),
        ..RideList::default()
    }
}

fn next(request: &Request<RideList>, uri: &str) -> Option<String> {
    let next = request.following(&page(uri))?;
    Some(next.target().to_owned())
}

#[test]
fn lists_are_written_by_their_collection_format() -> Result<(), BadArgument> {
    let request = GetRide::new("r")
        .many(&["a", "b"])
        .commas(&["a", "b"])
        .tabs(&["a", "b"])
        .pipes(&["a", "b"])
        .request()?;
    assert_eq!(
        request.target(),
        "/rides/r?commas=a,b&many=a&many=b&pipes=a%7Cb&tabs=a%09b"
    );
    assert_eq!(SERVERS, ["https://rides.example/v1"]);
    Ok(())
}

#[test]
fn an_address_of_a_page_never_leads_to_another_host() -> Result<(), BadArgument> {
    let request = GetRide::new("r").request()?;
    for (uri, target) in [
        ("/rides/r?page=2", "/rides/r?page=2"),
        ("https://other.example/rides/r?page=2", "/rides/r?page=2"),
        ("//other.example/rides/r?page=2", "/rides/r?page=2"),
        ("https://other.example", "/"),
        ("https://user@other.example:99?page=2", "/rides/r?page=2"),
        ("?page=2", "/rides/r?page=2"),
        ("/rides/r?page=2#there", "/rides/r?page=2"),
        ("/rides/r?next=http://a.example/b", "/rides/r?next=http://a.example/b"),
        ("/rides/r?a=b c\r\nx\u{fc}%20", "/rides/r?a=b%20c%0D%0Ax%C3%BC%20"),
    ] {
        assert_eq!(next(&request, uri).as_deref(), Some(target), "{uri:?}");
    }
    for uri in ["", "page=2", "@other.example/", "#there"] {
        assert_eq!(next(&request, uri), None, "{uri:?}");
    }
    Ok(())
}

#[test]
fn a_walk_ends() -> Result<(), Box<dyn std::error::Error>> {
    let first = GetRide::new("r").request()?;
    let second = first.following(&page("/rides/r?page=2")).expect("a second page");
    // a page that was there before, also after the request was kept
    let second: Request<RideList> = serde_json::from_str(&serde_json::to_string(&second)?)?;
    assert_eq!(next(&second, "/rides/r"), None);
    assert_eq!(next(&second, "/rides/r?page=2"), None);
    assert_eq!(next(&second, "/rides/r?page=3").as_deref(), Some("/rides/r?page=3"));

    // three pages without anything in them
    let empty = |number: u32| RideList {
        entities: Some(Vec::new()),
        ..page(&format!("/rides/r?page={number}"))
    };
    let second = first.following(&empty(2)).expect("one empty page");
    let third = second.following(&empty(3)).expect("two empty pages");
    assert_eq!(third.following(&empty(4)), None);
    let filled = third.following(&page("/rides/r?page=4")).expect("a page with something");
    let fifth = filled.following(&empty(5)).expect("one empty page again");
    assert!(fifth.following(&empty(6)).is_some());
    // the address counts, and not the cursor beside it
    let last = RideList {
        next_uri: None,
        cursor: Some("c".to_owned()),
        ..page("")
    };
    assert_eq!(first.following(&last), None);
    Ok(())
}

#[test]
fn bodies_and_answers() -> Result<(), BadArgument> {
    let sent = SendRide::new("r", &[Part::file("file", "a.txt", "text/plain", "x")]).request()?;
    assert_eq!(sent.method(), "POST");
    let made = sent.read(201_u16, r#"{"id":"7"}"#).expect("a ride");
    assert_eq!(made.id.as_deref(), Some("7"));
    let put = PutRide::new("r").body(&Ride::default()).request()?;
    assert_eq!(put.body(), Some(&b"{}"[..]));
    assert_eq!(put.read(200_u16, "kept").as_deref(), Ok("kept"));
    let partly = GetRide::new("r").request()?.read(206_u16, "");
    assert_eq!(partly, Err(Failure::Empty { status: 206 }));
    Ok(())
}

#[test]
fn headers_say_what_the_limits_are() {
    let meta = Meta::of([
        ("Retry-After", "7"),
        ("inin-ratelimit-count", "301"),
        ("inin-ratelimit-allowed", "300"),
        ("inin-ratelimit-reset", "59"),
        ("ININ-Correlation-Id", "c-1"),
        ("other", "x"),
    ]);
    assert_eq!(meta.retry_after, Some(Duration::from_secs(7)));
    assert_eq!((meta.rate_limit_count, meta.rate_limit_allowed), (Some(301), Some(300)));
    assert_eq!(meta.rate_limit_reset, Some(Duration::from_secs(59)));
    assert_eq!(meta.correlation_id.as_deref(), Some("c-1"));
    assert_eq!(Meta::of([("retry-after", "soon")]), Meta::default());
}
